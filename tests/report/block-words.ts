import { strFromU8, unzipSync } from 'fflate';
import type { DrawCommand } from '#lib/report/pdf/layout/draw-command.ts';

/** Keys whose texts are names and choices for programs; every other text is for people. */
const forPrograms: ReadonlySet<string> = new Set([
	...['kind', 'tone', 'align', 'id', 'to', 'mark', 'checked'],
	...['weight', 'anchor', 'color', 'fill', 'stroke', 'hatch', 'places']
]);

/** Every text of a block that is for people, found without knowing how blocks are made. */
export function wordsWithin(value: unknown): readonly string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		forPrograms.has(key) ? [] : wordsWithin(inner)
	);
}

/** The words of blocks without white space, marks and what parts labels from values, which formats set in their own ways. */
export const squeezed = (texts: readonly string[]): string =>
	texts.join('').replace(/[\s★☐☑：:\u{ad}]+/gu, '');

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&'
};

/** What an HTML report says in its main part; the ways back are no part of what is said. */
export function wordsOfHtml(html: string): string {
	const main = html.slice(html.indexOf('<main>'), html.lastIndexOf('</main>'));
	const text = main.replace(/<p class="back">.*?<\/p>/g, '').replace(/<[^>]*>/g, '');
	return unescaped(text);
}

const unescaped = (text: string): string =>
	text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);

/** What a document of Word says from its first heading on: texts, and the descriptions of pictures. */
export function wordsOfDocx(bytes: Uint8Array): string {
	const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
	const body = xml.slice(xml.search(/<w:pStyle w:val="Heading\d"\/>/));
	const words = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|descr="([^"]*)"/g)];
	return unescaped(words.map(([, text, description]) => text ?? description ?? '').join(''));
}

/** A text as XML can hold it: control characters by their pictures, halves of characters replaced. */
export const asInWord = (text: string): string =>
	text
		.toWellFormed()
		// eslint-disable-next-line no-control-regex -- these are exactly what XML cannot hold
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (letter) =>
			String.fromCharCode(0x2400 + letter.charCodeAt(0))
		)
		.replace(/[\ufffe\uffff]/g, '\ufffd');

/** What the pages say from the first heading on, decoration left out; pictures and tables by their words. */
export function wordsOfPages(pages: readonly (readonly DrawCommand[])[]): readonly string[] {
	const contents = pages.findLastIndex((page) =>
		page.some((command) => command.kind === 'open-tag' && command.tag === 'TOC')
	);
	const commands = pages.slice(contents + 1).flat();
	const body = commands.slice(commands.findIndex(({ kind }) => kind === 'bookmark'));
	let artifacts = 0;
	return body.flatMap((command) => {
		if (command.kind === 'open-artifact') artifacts++;
		if (command.kind === 'close-artifact') artifacts--;
		if (artifacts > 0) return [];
		if (command.kind === 'text') return [command.text];
		if (command.kind === 'open-tag') return [command.alt ?? ''];
		return command.kind === 'shape' && command.shape.kind === 'text' ? [command.shape.text] : [];
	});
}

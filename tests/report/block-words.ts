import type { DrawCommand } from '#lib/report/pdf/layout/draw-command.ts';

/** Keys whose texts are names and choices for programs; every other text is for people. */
const forPrograms: ReadonlySet<string> = new Set([
	...['kind', 'tone', 'align', 'id', 'to', 'mark', 'checked'],
	...['weight', 'anchor', 'color', 'fill', 'stroke', 'hatch']
]);

/** Every text of a block that is for people, found without knowing how blocks are made. */
export function wordsWithin(value: unknown): readonly string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		forPrograms.has(key) ? [] : wordsWithin(inner)
	);
}

/** The words of blocks without white space and marks, which formats set in their own ways. */
export const squeezed = (texts: readonly string[]): string =>
	texts.join('').replace(/[\s★☐☑]+/gu, '');

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&'
};

/** What an HTML report says in its main part. */
export function wordsOfHtml(html: string): string {
	const main = html.slice(html.indexOf('<main>'), html.lastIndexOf('</main>'));
	const text = main.replace(/<[^>]*>/g, '');
	return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

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

import { unzipSync } from 'fflate';
import { hold } from './fuzz-format.ts';

/** Words of Japanese, which no reader makes of anything else. */
const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;

/** Every word in a value must stand in the source: nothing is added, nothing becomes another word. */
export function holdWordsFrom(source: string, ...values: readonly unknown[]): void {
	for (const text of values.flatMap(textsIn))
		for (const [word] of text.matchAll(words))
			hold(source.includes(word), `「${word}」 is not in the file it was read from.`);
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
	return (value instanceof Map ? [...value] : Object.values(value)).flatMap(textsIn);
}

/** All texts of a workbook, one after the other; undefined where another program cannot unpack it. */
export function textsOfWorkbook(bytes: Uint8Array): string | undefined {
	try {
		return Object.values(unzipSync(bytes))
			.map((part) => plainText(new TextDecoder().decode(part)))
			.join('\n');
	} catch {
		return undefined;
	}
}

const named: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};

/** XML without its tags; names of sheets stand in attributes, so both are looked at. */
const plainText = (xml: string): string =>
	[xml.replace(/<[^>]*>/g, ''), xml]
		.join('\n')
		.replace(/&(#x?[0-9A-Fa-f]{1,6}|[a-z]+);/g, (whole, name: string) => {
			if (!name.startsWith('#')) return named[name] ?? whole;
			const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		});

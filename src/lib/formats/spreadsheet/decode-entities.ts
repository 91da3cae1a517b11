import { characterOfNumber } from '../decoding/character-of-number.ts';

const named: ReadonlyMap<string, string> = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"]
]);

/** A text of XML with its character references resolved; undefined if it has any other reference. */
export function decodeEntities(text: string): string | undefined {
	if (!text.includes('&')) return text;
	let unknown = 0;
	const decoded = text.replace(/&(?:([#\w]{1,10});)?/g, (_, reference: string | undefined) => {
		const character = reference === undefined ? undefined : characterOf(reference);
		if (character === undefined) unknown += 1;
		return character ?? '';
	});
	return unknown === 0 ? decoded : undefined;
}

const characterOf = (reference: string): string | undefined =>
	reference.startsWith('#') ? characterOfNumber(reference) : named.get(reference);

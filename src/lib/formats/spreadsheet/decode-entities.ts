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

function characterOf(reference: string): string | undefined {
	const number = /^#(?:(\d+)|x([0-9a-f]+))$/i.exec(reference);
	if (number === null) return named.get(reference);
	const code = number[1] === undefined ? parseInt(number[2] ?? '', 16) : Number(number[1]);
	return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const isCharacter = (code: number): boolean =>
	code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

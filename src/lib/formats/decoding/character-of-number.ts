/** The character that a numeric reference such as `#65` or `#x2014` stands for; undefined for what is none. */
export function characterOfNumber(reference: string): string | undefined {
	const [, decimal, hexadecimal] = /^#(?:(\d+)|x([0-9a-f]+))$/i.exec(reference) ?? [];
	const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
	return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

const isCharacter = (code: number): boolean =>
	code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** Letters as wide as they are high, in the eyes of programs with Japanese typefaces. */
const wide =
	/[\u1100-\u115f\u2010-\u27bf\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const without = /[\p{M}\u200b-\u200f\u{e0000}-\u{e0fff}]/u;

/** Roughly how wide a text is in one line: 2 for a letter of full width, 1 for one of half width. */
export function textUnits(text: string): number {
	let units = 0;
	for (const letter of text) units += wide.test(letter) ? 2 : without.test(letter) ? 0 : 1;
	return units;
}

import type { TextMeasure, TextStyle } from '#lib/report/pdf/japanese/text-measure.ts';

const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2b0 ? 0.5 : 1);

/** A stand-in for the fonts: full-width characters are one em wide, others half; lines break anywhere. */
export const fixedPitchMeasure: TextMeasure = {
	measure: (text, { size }) =>
		[...text].reduce((sum, character) => sum + widthOf(character), 0) * size,
	breakLines(text, width, style: TextStyle) {
		const lines: string[] = [];
		for (const paragraph of text.split('\n')) {
			let line = '';
			for (const character of paragraph) {
				if (line !== '' && fixedPitchMeasure.measure(line + character, style) > width) {
					lines.push(line);
					line = '';
				}
				line += character;
			}
			lines.push(line);
		}
		return lines;
	},
	widestWhole: (text, style) =>
		Math.max(...text.split(/\s/u).map((word) => fixedPitchMeasure.measure(word, style)))
};

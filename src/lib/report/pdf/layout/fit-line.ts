import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';

/** As much of a text as fits on one line, with an ellipsis for the rest. */
export function fitLine(
	text: string,
	room: number,
	{ measure, style }: { readonly measure: TextMeasure; readonly style: TextStyle }
): string {
	const [line = '', ...rest] = measure.breakLines(text, room, style);
	if (rest.length === 0) return line;
	const [shorter = ''] = measure.breakLines(text, room - measure.measure('…', style), style);
	return `${shorter.trimEnd()}…`;
}

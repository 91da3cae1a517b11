import { columnOfHeading } from './column-of-heading.ts';
import { answerWords } from './heading-words.ts';
import type { NamedColumn } from './named-column.ts';
import { normaliseHeading } from './normalise-heading.ts';
import type { TableLine } from './table.ts';

/** What heads a column: its texts from top to bottom as one, and what they name. */
export type ColumnHeading = {
	readonly place: number;
	readonly heading: string;
	readonly named: NamedColumn | undefined;
};

/** The headings of every column, read from rows of headings: the lowest that names something counts. */
export function columnHeadings(rows: readonly TableLine[]): readonly ColumnHeading[] {
	const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
	return Array.from({ length: width }, (_, place) => {
		const texts = [...new Set(rows.map(({ cells }) => (cells[place] ?? '').trim()))].filter(
			(text) => text !== ''
		);
		const isAnswer = texts.slice(0, -1).some((text) => isAnswerBand(text, rows, place));
		const names = isAnswer ? [] : texts.map(columnOfHeading);
		return {
			place,
			heading: texts.join(' '),
			named: names.findLast((named) => named !== undefined)
		};
	});
}

/** Whether a heading over several columns says that they are for the answers. */
const isAnswerBand = (text: string, rows: readonly TableLine[], place: number): boolean =>
	answerWords.test(normaliseHeading(text)) &&
	rows.some(({ cells }) => cells[place - 1] === text || cells[place + 1] === text);

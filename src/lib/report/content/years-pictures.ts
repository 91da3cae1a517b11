import { formatPercent } from '#lib/i18n/format-number.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import { yearsPicture, type YearRow } from '../pictures/years-picture.ts';
import type { CaptionedPicture } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** How the city and its layers stood in several years; nothing of it needs a report. */
export type YearsInput = {
	/** From the earliest to this year. */
	readonly years: readonly string[];
	readonly rows: readonly {
		readonly name: string;
		readonly kind: YearRow['kind'];
		/** One to each year; null where that year does not know the layer. */
		readonly scores: readonly ({
			readonly percent: number | null;
			readonly grade: Grade | null;
			readonly sign?: string;
		} | null)[];
	}[];
};

/** Rows that fit a page with their heads and the caption. */
const rowsOfPage = 32;

/** Several years side by side, in as many pictures as fit a page each; none without a year to compare. */
export function yearsOf(
	messages: ReportSource['messages'],
	{ years, rows }: YearsInput
): readonly CaptionedPicture[] {
	if (years.length < 2 || rows.length === 0) return [];
	const { pictures } = messages;
	const parts = Math.ceil(rows.length / rowsOfPage);
	const each = Math.ceil(rows.length / parts);
	return Array.from({ length: parts }, (_, part) => {
		const portion = rows.slice(part * each, (part + 1) * each).map(rowOf);
		return {
			picture: yearsPicture({
				years,
				rows: portion,
				move: pictures.yearsMove,
				description: pictures.yearsDescription(portion.map(toldRow(messages, years)))
			}),
			caption:
				parts === 1
					? pictures.yearsCaption
					: pictures.dotRangePart(pictures.yearsCaption, part + 1, parts)
		};
	});
}

const rowOf = ({ name, kind, scores }: YearsInput['rows'][number]): YearRow => ({
	name,
	kind,
	scores: scores.map(
		(score) =>
			score && {
				percent: score.percent,
				grade: score.grade,
				label: [
					...(score.grade === null ? [] : [`${score.grade}${score.sign ?? ''}`]),
					formatPercent(score.percent)
				].join(' ')
			}
	)
});

/** A row in words, years that do not know it left out. */
const toldRow =
	({ pictures, notRated, gradeOf }: ReportSource['messages'], years: readonly string[]) =>
	({ name, scores }: YearRow): string =>
		pictures.toldYears(
			name,
			scores.flatMap((score, i) =>
				score === null
					? []
					: pictures.toldYear(
							years[i] ?? '',
							score.grade === null ? notRated : gradeOf(score.grade),
							formatPercent(score.percent)
						)
			)
		);

import { formatPercent } from '#lib/i18n/format-number.ts';
import { ratedPercent } from '#lib/domain/comparison/rated-percent.ts';
import type { Grade } from '#lib/domain/scoring/grade.ts';
import { mostYearsShown, yearsPicture, type YearRow } from '../pictures/years-picture.ts';
import type { CaptionedPicture } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** How the city and its layers stood in several years; nothing of it needs a report. */
export type YearsInput = {
	/** From the earliest to this year. */
	readonly years: readonly { readonly fiscalYear: number; readonly name: string }[];
	readonly rows: readonly {
		readonly name: string;
		readonly kind: YearRow['kind'];
		/** One to each year; null where that year does not know the layer. */
		readonly scores: readonly ({
			readonly percent: number | null;
			readonly coverage: number | null;
			readonly grade: Grade | null;
			readonly sign?: string;
		} | null)[];
	}[];
};

/** Rows that fit a page with their heads and the caption, whatever room the years leave. */
const rowsOfPage = 26;

/** Several years side by side, in as many pictures as fit a page each; none without a year to compare. */
export function yearsOf(
	messages: ReportSource['messages'],
	{ years, rows }: YearsInput
): readonly CaptionedPicture[] {
	if (years.length < 2 || rows.length === 0) return [];
	const { pictures } = messages;
	const caption =
		years.length > mostYearsShown
			? pictures.yearsCaptionLast(mostYearsShown, years.length)
			: pictures.yearsCaption;
	const parts = Math.ceil(rows.length / rowsOfPage);
	const each = Math.ceil(rows.length / parts);
	return Array.from({ length: parts }, (_, part) => {
		const portion = rows.slice(part * each, (part + 1) * each);
		return {
			picture: yearsPicture({
				years,
				rows: portion.map(rowOf),
				move: pictures.yearsMove,
				description: pictures.yearsDescription(portion.map(toldRow(messages, years)))
			}),
			caption: parts === 1 ? caption : pictures.dotRangePart(caption, part + 1, parts)
		};
	});
}

type InputRow = YearsInput['rows'][number];

const rowOf = ({ name, kind, scores }: InputRow): YearRow => ({
	name,
	kind,
	scores: scores.map(
		(score) =>
			score && {
				moved: ratedPercent(score),
				grade: score.grade,
				rating: score.grade === null ? '' : `${score.grade}${score.sign ?? ''}`,
				percent: formatPercent(score.percent)
			}
	)
});

/** A row in words, years that do not know it left out. */
const toldRow =
	({ pictures, notRated, gradeOf }: ReportSource['messages'], years: YearsInput['years']) =>
	({ name, scores }: InputRow): string =>
		pictures.toldYears(
			name,
			scores.flatMap((score, i) =>
				score === null
					? []
					: pictures.toldYear(
							years[i]?.name ?? '',
							score.grade === null ? notRated : gradeOf(score.grade),
							formatPercent(score.percent)
						)
			)
		);

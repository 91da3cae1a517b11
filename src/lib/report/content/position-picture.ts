import type { Position } from '#lib/domain/comparison/positions.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { dotRangePicture } from '../pictures/dot-range-picture.ts';
import type { DotRangeRow } from '../pictures/dot-range-row.ts';
import type { CaptionedPicture } from './report-block.ts';

/** The words of a picture of positions. */
export type PositionWords = {
	readonly caption: string;
	readonly grade: string;
	readonly percent: string;
	readonly proved: string;
	readonly unproved: string;
	readonly own: string;
	readonly quartiles: string;
	readonly median: string;
	readonly notRated: string;
	/** In the place of a grade where no control applies. */
	readonly nothingAsked: string;
	readonly nameOf: (measure: string) => string;
	readonly describe: (rows: readonly string[]) => string;
	readonly told: (name: string, own: string, median: string, n: number) => string;
};

/**
 * A city among others on one scale from 0 to 100 %: its own score with its grade, the median as a hollow dot, the
 * middle half of the cities as a band.
 */
export function positionPicture(
	positions: readonly Position[],
	words: PositionWords
): CaptionedPicture {
	const rows = positions.map((position) => rowOf(position, words));
	const hasMedian = rows.some(({ earlier }) => earlier !== null);
	return {
		caption: words.caption,
		picture: dotRangePicture({
			rows,
			words: {
				grade: words.grade,
				percent: words.percent,
				proved: words.proved,
				unproved: words.unproved,
				now: words.own,
				range: words.quartiles,
				earlier: hasMedian ? words.median : null
			},
			description: words.describe(
				positions.map(({ measure, own, median, n }) =>
					words.told(
						words.nameOf(measure),
						formatPercent(own?.percent ?? null),
						formatPercent(median),
						n
					)
				)
			)
		})
	};
}

function rowOf({ measure, own, median, quartiles }: Position, words: PositionWords): DotRangeRow {
	const name = words.nameOf(measure);
	return {
		kind: 'layer',
		name,
		...ownPart(own, words),
		low: quartiles?.lower ?? null,
		high: quartiles?.upper ?? null,
		earlier: median,
		linkName: name,
		target: { kind: 'answers', layer: measure }
	};
}

/** What a city without figures of its own shows. */
const nothing = { grade: null, percent: null, supportedPercent: null } as const;

function ownPart(own: Position['own'], { notRated, nothingAsked }: PositionWords) {
	const { grade, percent, supportedPercent } = own ?? nothing;
	return {
		grade,
		gradeWord: grade ?? (own?.possible === 0 ? nothingAsked : notRated),
		figure: formatPercent(percent),
		percent,
		supported: supportedPercent
	};
}

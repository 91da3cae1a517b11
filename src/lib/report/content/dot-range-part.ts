import { dotRangePicture, type DotRangeWords } from '../pictures/dot-range-picture.ts';
import type { DotRangeRow } from '../pictures/dot-range-row.ts';
import { splitRows } from '../pictures/split-rows.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { dotRangeRows, type EarlierScores } from './dot-range-rows.ts';
import type { PictureSource } from './picture-source.ts';
import type { CaptionedPicture, ReportBlock } from './report-block.ts';

/** Rows that fit a page with their scale, legend and caption. */
const rowsOfPage = 44;

type DotRangeChoice = {
	readonly earlier?: EarlierScores | null;
	/**
	 * Rows there is room for in one picture: where all are more, the layers with their weakest components
	 * stand for them, else the layers alone, the lowest ones. Without it there are as many pictures as it takes.
	 */
	readonly room?: number;
};

/**
 * Layers and components on one scale, in as many pictures as fit a page each. None where nothing is
 * answered: a picture would look like a result.
 */
export function dotRangesOf(
	source: PictureSource,
	{ earlier = null, room }: DotRangeChoice = {}
): readonly CaptionedPicture[] {
	const { pictures } = source.messages;
	if (source.score.overall.answeredPossible === 0) return [];
	const { rows, caption } = chosenRows(source, dotRangeRows(source, earlier), room);
	const portions = splitRows(rows, Math.max(rowsOfPage, room ?? 0), {
		isHead: ({ kind }) => kind === 'layer',
		continued: (row) => ({ ...row, name: pictures.continuedName(row.name) })
	});
	return portions.map((portion, part) => ({
		picture: dotRangePicture({
			rows: portion,
			words: wordsOf(source, portion, earlier),
			description: pictures.dotRangeDescription(portion.map((row) => toldRow(source, row)))
		}),
		caption:
			portions.length === 1 ? caption : pictures.dotRangePart(caption, part + 1, portions.length)
	}));
}

/** The same as blocks of a report, one picture to a block. */
export const dotRangeBlocks = (
	source: PictureSource,
	choice?: DotRangeChoice
): readonly ReportBlock[] =>
	dotRangesOf(source, choice).map((picture) => ({ kind: 'pictures', pictures: [picture] }));

type ChosenRows = { readonly rows: readonly DotRangeRow[]; readonly caption: string };

function chosenRows(
	{ messages: { pictures }, score }: PictureSource,
	rows: readonly DotRangeRow[],
	room = Infinity
): ChosenRows {
	if (rows.length <= room) return { rows, caption: pictures.dotRangeCaption };
	const weakest = new Map(score.layers.map((layer) => [layer.layer, layer.weakestComponent]));
	const few = rows.filter(
		({ target }) =>
			target.kind === 'answers' &&
			(target.component === undefined || weakest.get(target.layer) === target.component)
	);
	if (few.length <= room) return { rows: few, caption: pictures.dotRangeWeakest };
	const layers = rows.filter(({ kind }) => kind === 'layer');
	if (layers.length <= room) return { rows: layers, caption: pictures.dotRangeLayers };
	return { rows: lowest(layers, room), caption: pictures.dotRangeLowest(room, layers.length) };
}

/** So many rows that may end lowest, in their order. */
function lowest(rows: readonly DotRangeRow[], count: number): readonly DotRangeRow[] {
	const chosen = new Set(rows.toSorted((a, b) => (a.low ?? 0) - (b.low ?? 0)).slice(0, count));
	return rows.filter((row) => chosen.has(row));
}

function wordsOf(
	{ messages }: PictureSource,
	rows: readonly DotRangeRow[],
	earlier: EarlierScores | null
): DotRangeWords {
	const { grade, percent, pictures } = messages;
	const hasEarlier = rows.some((row) => row.earlier !== null);
	return {
		grade,
		percent,
		proved: pictures.legendProved,
		unproved: pictures.legendUnproved,
		now: pictures.legendNow,
		range: pictures.legendRange,
		earlier: earlier !== null && hasEarlier ? pictures.legendEarlier(earlier.label) : null
	};
}

/** A row in a sentence, for those who do not see it. */
const toldRow = ({ messages: { pictures, gradeOf } }: PictureSource, row: DotRangeRow): string =>
	pictures.toldRow({
		name: row.name,
		grade: row.grade === null ? row.gradeWord : gradeOf(row.gradeWord),
		percent: row.figure,
		low: formatPercent(row.low),
		high: formatPercent(row.high),
		supported: formatPercent(row.supported),
		earlier: row.earlier === null ? null : formatPercent(row.earlier)
	});

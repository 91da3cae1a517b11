import { grades, type Grade } from '#lib/domain/scoring/grade.ts';
import { estimateEms } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import { bottomOfRows, namedRows } from './named-rows.ts';
import { legendShapes } from './picture-legend.ts';
import type { Picture, Shape } from './picture.ts';
import { rect, words } from './shapes.ts';

/** How many hold each grade; `null` is not rated. */
export type GradeCount = { readonly grade: Grade | null; readonly count: number };

type ShareBars = {
	/** One bar each, from best to worst, those not rated last. */
	readonly rows: readonly {
		readonly name: string;
		/** How many they are, in words. */
		readonly figure: string;
		readonly counts: readonly GradeCount[];
	}[];
	readonly words: { readonly notRated: string; readonly count: string };
	readonly description: string;
};

const [width, barFrom, barTo, figureTo] = [489, 150, 440, 486];
const barHeight = 13;
const grid = { top: 16, rowHeight: 22, width, nameWidth: barFrom - 10 };

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Groups as bars of one length, parted by grade in proportion to their members; marks and hatches tell parts apart. */
export function shareBarsPicture({ rows, words: said, description }: ShareBars): Picture {
	const bottom = bottomOfRows(rows, grid);
	const legend = legendShapes(legendItems(said), width, bottom + 6);
	return {
		width,
		height: bottom + 6 + legend.height,
		description,
		shapes: [
			words(said.count, [figureTo, 10], { size: 8, color: '#4d4d4d', anchor: 'end' }),
			...namedRows(rows, grid, besideName),
			...legend.shapes
		]
	};
}

const besideName = (
	{ figure, counts }: ShareBars['rows'][number],
	middle: number
): readonly Shape[] => [
	...barShapes(counts, middle),
	words(figure, [figureTo, middle + 3], { size: 8.4, anchor: 'end' })
];

function barShapes(counts: readonly GradeCount[], middle: number): readonly Shape[] {
	const all = counts.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	return counts.flatMap(({ grade, count }) => {
		const [from, to] = [before, before + count].map((sum) =>
			rounded(barFrom + ((barTo - barFrom) * sum) / Math.max(1, all))
		);
		before += count;
		return count === 0 ? [] : partShapes(grade, [from ?? 0, to ?? 0], middle, (100 * count) / all);
	});
}

/** A part with its share, where there is room for it. */
function partShapes(
	grade: Grade | null,
	[from, to]: readonly [number, number],
	middle: number,
	share: number
): readonly Shape[] {
	const { background: fill, border: stroke, ink: color } = gradeLook(grade);
	const area = {
		x: from,
		y: middle - barHeight / 2,
		width: rounded(to - from),
		height: barHeight
	};
	const label = `${share.toFixed(0)}%`;
	const wide = estimateEms(label) * 8 + 12;
	return [
		rect(area, { fill, stroke, strokeWidth: 0.8 }),
		...(to - from < wide
			? []
			: [
					gradeMark(grade, [from + 7, middle], 2.5),
					words(label, [from + 12, middle + 2.9], { size: 8, color })
				])
	];
}

const legendItems = ({ notRated }: ShareBars['words']) =>
	[...grades, null].map((grade) => {
		const { background: fill, border: stroke } = gradeLook(grade);
		return {
			signWidth: 12,
			draw: (x: number, middle: number): readonly Shape[] => [
				rect({ x, y: middle - 4.5, width: 12, height: 9 }, { fill, stroke, strokeWidth: 0.8 }),
				gradeMark(grade, [x + 6, middle], 2.5)
			],
			text: grade ?? notRated
		};
	});

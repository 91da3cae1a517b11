import { grades, type Grade } from '#lib/domain/scoring/grade.ts';
import { estimateEms } from './fit-text.ts';
import { gradeLook, gradeMark } from './grade-look.ts';
import { legendShapes } from './picture-legend.ts';
import type { Picture, Shape } from './picture.ts';
import { rect, words } from './shapes.ts';
import { tileColumns, tilePlaces, tileRows } from './tile-places.ts';

type Tile = {
	/** Code of the prefecture. */
	readonly prefecture: string;
	readonly name: string;
	/** What stands in it, or the mark of what is not shown. */
	readonly figure: string;
	readonly zone: Grade | null;
};

type TileMap = {
	readonly tiles: readonly Tile[];
	/** What the marks of the ranges mean, and what a tile without one is. */
	readonly words: { readonly zones: Readonly<Record<Grade, string>>; readonly none: string };
	readonly description: string;
};

const width = 489;
const [tileWidth, tileHeight] = [width / tileColumns, 31];
const gap = 1.2;
const bottom = tileRows * tileHeight;

/** Prefectures as tiles of one size: colour, mark and figure of the range each lies in. */
export function tileMapPicture({ tiles, words: said, description }: TileMap): Picture {
	const legend = legendShapes(legendItems(said), width, bottom + 6);
	return {
		width,
		height: bottom + 6 + legend.height,
		description,
		shapes: [...tiles.flatMap(tileShapes), ...legend.shapes]
	};
}

function tileShapes({ prefecture, name, figure, zone }: Tile): readonly Shape[] {
	const [column, row] = tilePlaces.get(prefecture) ?? [0, 0];
	const [x, y] = [Math.round(column * tileWidth * 100) / 100, row * tileHeight];
	const { background: fill, border: stroke, ink: color } = gradeLook(zone);
	const middle = Math.round((x + tileWidth / 2) * 100) / 100;
	const area = {
		x: x + gap,
		y: y + gap,
		width: Math.round((tileWidth - 2 * gap) * 100) / 100,
		height: tileHeight - 2 * gap
	};
	return [
		rect(area, { fill, stroke, strokeWidth: 0.8, radius: 1.5 }),
		words(name, [middle, y + 12.5], { size: nameSize(name), anchor: 'middle', color }),
		...(zone === null ? [] : [gradeMark(zone, [x + 7.4, y + 21.4], 2.5)]),
		words(figure, [zone === null ? middle : middle + 4.5, y + 24.4], {
			size: 8.4,
			weight: 'bold',
			anchor: 'middle',
			color
		})
	];
}

/** As large as the tile lets it be. */
const nameSize = (name: string): number =>
	Math.min(6.6, Math.round((10 * (tileWidth - 3)) / estimateEms(name)) / 10);

const legendItems = ({ zones, none }: TileMap['words']) => [
	...grades.map((grade) => legendItem(grade, zones[grade])),
	legendItem(null, none)
];

const legendItem = (zone: Grade | null, text: string) => ({
	signWidth: 12,
	draw: (x: number, middle: number): readonly Shape[] => {
		const { background: fill, border: stroke } = gradeLook(zone);
		return [
			rect(
				{ x, y: middle - 4.5, width: 12, height: 9 },
				{ fill, stroke, strokeWidth: 0.8, radius: 1 }
			),
			...(zone === null ? [] : [gradeMark(zone, [x + 6, middle], 2.5)])
		];
	},
	text
});

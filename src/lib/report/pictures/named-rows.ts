import { fitText } from './fit-text.ts';
import type { Shape } from './picture.ts';
import { line, words } from './shapes.ts';

type NamedRow = {
	readonly name: string;
	/** The city stands above its layers, in bold. */
	readonly kind?: 'city' | 'layer';
};

/** Where rows stand, in points. */
type RowGrid = {
	readonly top: number;
	readonly rowHeight: number;
	readonly width: number;
	/** As far as a name may reach. */
	readonly nameWidth: number;
};

const nameSize = 8.4;

/** Where the last of some rows ends. */
export const bottomOfRows = (rows: readonly unknown[], { top, rowHeight }: RowGrid): number =>
	top + rows.length * rowHeight;

/** In bold or not. */
export const weightOfRow = ({ kind }: Pick<NamedRow, 'kind'>): 'bold' | 'regular' =>
	kind === 'city' ? 'bold' : 'regular';

/** Rows below each other: a rule above each and one below the last, their names at the left, and what stands beside. */
export function namedRows<Row extends NamedRow>(
	rows: readonly Row[],
	grid: RowGrid,
	beside: (row: Row, middle: number) => readonly Shape[]
): readonly Shape[] {
	const { top, rowHeight, width } = grid;
	const rule = (y: number) => line({ stroke: '#cccccc', strokeWidth: 0.5 }, [0, y], [width, y]);
	return [
		...rows.flatMap((row, i) => {
			const middle = top + (i + 0.5) * rowHeight;
			return [
				rule(top + i * rowHeight),
				...nameShapes(row, grid.nameWidth, middle),
				...beside(row, middle)
			];
		}),
		rule(bottomOfRows(rows, grid))
	];
}

function nameShapes(row: NamedRow, width: number, middle: number): readonly Shape[] {
	const lines = fitText(row.name, width / nameSize, 2);
	return lines.map((text, i) =>
		words(text, [0, middle + 3 + (i - (lines.length - 1) / 2) * 9.2], {
			size: nameSize,
			weight: weightOfRow(row)
		})
	);
}

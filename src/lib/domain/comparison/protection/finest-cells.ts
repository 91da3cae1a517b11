import { groupBy } from '../../primitives/group-by.ts';
import type { TableCell, TableLine } from './table-cell.ts';

/** What a cell is made of in the end, and how many steps it stands above that. */
export type Composition = { readonly parts: ReadonlySet<string>; readonly height: number };

/**
 * The finest cells of every cell, by the lines of a table; those without cities are left out. Throws where cities do
 * not add up, where a line names no cell, where lines go round in a circle, and where two lines divide the same total
 * in two ways without saying how these cross: then nobody could tell what follows from both.
 */
export function finestCells(
	cells: readonly TableCell[],
	lines: readonly TableLine[]
): ReadonlyMap<string, Composition> {
	const cellById = new Map(cells.map((cell) => [cell.id, cell]));
	if (cellById.size !== cells.length) throw new Error('two cells have one id');
	const linesOf = groupBy(lines, ({ total }) => total);
	const found = new Map<string, Composition | 'in progress'>();
	const composed = (id: string): Composition => {
		const known = found.get(id);
		if (known === 'in progress') throw new Error(`${id} is a part of itself`);
		if (known !== undefined) return known;
		found.set(id, 'in progress');
		const composition = compose(id);
		found.set(id, composition);
		return composition;
	};
	const compose = (id: string): Composition => {
		const cell = cellById.get(id) ?? missing(id);
		const ways = (linesOf.get(id) ?? []).map((line) => {
			checkSum(cell, line, cellById);
			return line.parts.map(composed);
		});
		return ways.length === 0 ? finest(cell) : agreed(cell, ways);
	};
	return new Map(cells.map(({ id }) => [id, composed(id)]));
}

const finest = ({ id, n }: TableCell): Composition => ({
	parts: new Set(n > 0 ? [id] : []),
	height: 0
});

function agreed({ id }: TableCell, ways: readonly (readonly Composition[])[]): Composition {
	const sets = ways.map((way) => new Set(way.flatMap(({ parts }) => [...parts])));
	const first = sets[0] ?? new Set();
	const isSame = (set: ReadonlySet<string>) =>
		set.size === first.size && [...set].every((part) => first.has(part));
	if (!sets.every(isSame)) throw new Error(`${id} is divided in ways that do not cross`);
	return { parts: first, height: 1 + Math.max(0, ...ways.flat().map(({ height }) => height)) };
}

function checkSum(
	{ id, n }: TableCell,
	{ parts }: TableLine,
	cells: ReadonlyMap<string, TableCell>
): void {
	const sum = parts.reduce((total, part) => total + (cells.get(part) ?? missing(part)).n, 0);
	if (sum !== n) throw new Error(`${id} has ${n} cities, its parts have ${sum}`);
}

function missing(id: string): never {
	throw new Error(`a line names ${id}, which is no cell`);
}

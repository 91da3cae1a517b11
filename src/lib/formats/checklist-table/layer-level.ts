import type { TableRow } from './read-table-rows.ts';

/** Layers a checklist has at most. */
export const mostLayers = 100;

/** How many of the names that rows stand under make their layer, and how many layers that makes. */
export type LayerLevel = {
	readonly depth: number;
	readonly layers: number;
	/** How many the next level would have made, where that is why this one was taken. */
	readonly tooMany?: number;
};

/**
 * The highest level that parts the rows; where all stand under one heading, the level below it, unless that
 * has more sections than a checklist has layers.
 */
export function layerLevel(rows: readonly Pick<TableRow, 'path'>[]): LayerLevel {
	const deepest = rows.reduce((most, { path }) => Math.max(most, path.length), 1);
	for (let depth = 1; depth <= deepest; depth++) {
		const layers = new Set(rows.map(({ path }) => JSON.stringify(path.slice(0, depth)))).size;
		if (layers > mostLayers && depth > 1) return { depth: depth - 1, layers: 1, tooMany: layers };
		if (layers > 1) return { depth, layers };
	}
	return { depth: 1, layers: 1 };
}

/** The name of a row's layer; null where it stands under nothing. */
export const sectionOf = ({ path }: Pick<TableRow, 'path'>, { depth }: LayerLevel): string | null =>
	path[Math.min(depth, path.length) - 1] ?? null;

/** The names below the layer, which go before a row's title. */
export const namesBelow = (
	{ path }: Pick<TableRow, 'path'>,
	{ depth }: LayerLevel
): readonly string[] => path.slice(depth);

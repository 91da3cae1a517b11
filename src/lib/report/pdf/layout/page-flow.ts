import type { DraftPage, DrawCommand, Reference } from './draw-command.ts';
import { page } from './page-geometry.ts';

/** The pages as they fill: a cursor that moves down and starts a new page where room runs out. */
export type PageFlow = {
	/** Distance of the cursor from the top of the page. */
	readonly y: () => number;
	/** Page under the cursor, from 1. */
	readonly pageNumber: () => number;
	readonly emit: (...commands: readonly (DrawCommand | Reference)[]) => void;
	readonly moveDown: (distance: number) => void;
	/** Starts a new page unless so much room is left; tells whether it did. */
	readonly ensure: (height: number) => boolean;
	readonly breakPage: () => void;
	readonly atTop: () => boolean;
	readonly pages: () => readonly DraftPage[];
};

/** An empty flow with one blank page. */
export function createPageFlow(): PageFlow {
	const pages: (DrawCommand | Reference)[][] = [[]];
	let y: number = page.top;
	const breakPage = () => {
		pages.push([]);
		y = page.top;
	};
	return {
		y: () => y,
		pageNumber: () => pages.length,
		emit: (...commands) => pages.at(-1)?.push(...commands),
		moveDown: (distance) => {
			y += distance;
		},
		ensure: (height) => {
			if (y + height <= page.bottom || y === page.top) return false;
			breakPage();
			return true;
		},
		breakPage,
		atTop: () => y === page.top,
		pages: () => pages
	};
}

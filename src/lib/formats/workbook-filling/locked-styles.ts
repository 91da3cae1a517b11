import { placedPieces } from './placed-pieces.ts';

const stylePath = 'styleSheet/cellXfs/xf';

/** Which looks of cells may be written into in a protected sheet, by their numbers. */
export function unlockedStyles(xml: string): ReadonlySet<number> {
	const unlocked = new Set<number>();
	let style = -1;
	for (const piece of placedPieces(xml)) {
		if (piece.kind !== 'open') continue;
		if (piece.path === stylePath) style += 1;
		const locked = piece.path === `${stylePath}/protection` && piece.attributes.get('locked');
		if (locked === '0' || locked === 'false') unlocked.add(style);
	}
	return unlocked;
}

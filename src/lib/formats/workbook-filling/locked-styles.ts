import { xmlEvents } from '../spreadsheet/xml-events.ts';

const stylePath = 'styleSheet/cellXfs/xf';

/** Which looks of cells may be written into in a protected sheet, by their numbers. */
export function unlockedStyles(xml: string): ReadonlySet<number> {
	const unlocked = new Set<number>();
	let style = -1;
	for (const event of xmlEvents(xml)) {
		if (event.kind !== 'open') continue;
		if (event.path === stylePath) style += 1;
		const locked = event.path === `${stylePath}/protection` && event.attributes.get('locked');
		if (locked === '0' || locked === 'false') unlocked.add(style);
	}
	return unlocked;
}

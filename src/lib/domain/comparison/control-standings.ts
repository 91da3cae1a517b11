import { controlWords, type ControlWord } from './control-words.ts';

/** How many cities stand how on a control; `of` are all of whom it is asked. */
export type ControlStanding = Readonly<Record<ControlWord, number>> & {
	readonly control: string;
	readonly of: number;
};

/** Counts the cities for each control; the weakest everywhere come first. Cities without answers count nowhere. */
export function controlStandings(
	cities: readonly { readonly words: ReadonlyMap<string, ControlWord> }[]
): readonly ControlStanding[] {
	const counts = new Map<string, Record<ControlWord, number>>();
	for (const { words } of cities) {
		for (const [control, word] of words) {
			const count = counts.get(control) ?? { met: 0, partly: 0, short: 0, open: 0 };
			count[word] += 1;
			counts.set(control, count);
		}
	}
	return [...counts]
		.map(([control, count]) => ({ control, ...count, of: total(count) }))
		.sort(weakestFirst);
}

/** Standings in another order: by the control, a share, or how many were asked. */
export function orderStandings(
	standings: readonly ControlStanding[],
	{ by, towards }: { readonly by: string; readonly towards: 'up' | 'down' }
): readonly ControlStanding[] {
	const word = controlWords.find((one) => one === by);
	const compare = (a: ControlStanding, b: ControlStanding): number => {
		if (by === 'control') return a.control < b.control ? -1 : 1;
		return word === undefined ? a.of - b.of : compareShares([a[word], a.of], [b[word], b.of]);
	};
	if (by === '') return standings;
	const sign = towards === 'up' ? 1 : -1;
	return standings.toSorted((a, b) => sign * compare(a, b));
}

const total = (count: Readonly<Record<ControlWord, number>>): number =>
	controlWords.reduce((sum, word) => sum + count[word], 0);

/** By the share that is not wholly met, then by the share that is short; shares are compared as integers. */
const weakestFirst = (a: ControlStanding, b: ControlStanding): number =>
	compareShares([b.partly + b.short, b.of], [a.partly + a.short, a.of]) ||
	compareShares([b.short, b.of], [a.short, a.of]) ||
	(a.control < b.control ? -1 : 1);

const compareShares = (
	[part, of]: readonly [number, number],
	[otherPart, otherOf]: readonly [number, number]
): number => part * otherOf - otherPart * of;

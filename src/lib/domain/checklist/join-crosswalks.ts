import { changesOf, type ControlChange, type Crosswalk, type Relation } from './crosswalk.ts';

type Written = Crosswalk['relations'][number];

/** Controls that two steps tie to each other: where they begin, what they are in between and at the end. */
type Way = {
	readonly from: readonly string[];
	readonly via: readonly string[];
	readonly to: readonly string[];
	readonly changes: readonly ControlChange[];
};

/** Relations of one control to one, what changed least first: over two steps the last of them holds. */
const byDistance = ['same', 'moved', 'reworded', 'strengthened'] as const satisfies Relation[];

/**
 * Two crosswalks, the second beginning where the first ends, as one from end to end. A control that leads to
 * one control has the relation that changed more, with the notes of both steps.
 */
export function joinCrosswalks(first: Crosswalk, second: Crosswalk): Crosswalk {
	const relations = waysOver(changesOf(first), changesOf(second)).flatMap(writtenAs);
	return { ...second, from: first.from, relations };
}

function waysOver(
	first: readonly ControlChange[],
	second: readonly ControlChange[]
): readonly Way[] {
	let ways: readonly Way[] = first.map((change) => ({
		from: change.from,
		via: change.to,
		to: [],
		changes: [change]
	}));
	for (const change of second) {
		const tied = ways.filter(({ via }) => change.from.some((id) => via.includes(id)));
		// None: it leads on from what only came in between, and so is new from end to end.
		if (tied.length === 0) continue;
		const joined = {
			from: tied.flatMap(({ from }) => from),
			via: tied.flatMap(({ via }) => via),
			to: [...tied.flatMap(({ to }) => to), ...change.to],
			changes: [...tied.flatMap(({ changes }) => changes), change]
		};
		ways = [...ways.filter((way) => !tied.includes(way)), joined];
	}
	return ways;
}

function writtenAs({ from, to, changes }: Way): readonly Written[] {
	const note = noteOf(changes);
	const [one = '', next] = [from[0], to[0]];
	if (next === undefined) return from.map((id) => ({ relation: 'retired', from: id, ...note }));
	if (from.length === 1 && to.length === 1) return [oneToOne(one, next, changes)];
	if (from.length === 1) return [{ relation: 'split', from: one, to: [...to], ...note }];
	if (to.length === 1) return [{ relation: 'merged', from: [...from], to: next, ...note }];
	// Several that became several: no relation says that, and their ids speak for themselves.
	return [];
}

function oneToOne(from: string, to: string, changes: readonly ControlChange[]): Written {
	const distances = changes.map(({ relation }) =>
		byDistance.findIndex((known) => known === relation)
	);
	// What was split or merged on the way, and is one control again, asks to be looked at.
	const furthest = distances.includes(-1) ? byDistance.length - 1 : Math.max(...distances);
	const relation = byDistance[furthest] ?? 'strengthened';
	return relation === 'same'
		? { relation, ids: [from] }
		: { relation, from, to, ...noteOf(changes) };
}

function noteOf(changes: readonly ControlChange[]): Pick<ControlChange, 'note'> {
	const notes = changes.flatMap(({ note }) => note ?? []);
	if (notes.length === 0) return {};
	return {
		note: { ja: notes.map(({ ja }) => ja).join(''), en: notes.map(({ en }) => en).join(' ') }
	};
}

import type { Checklist } from '../checklist/checklist.ts';
import type { Control } from '../checklist/control.ts';
import {
	changesOf,
	type ControlChange,
	type Crosswalk,
	type Relation
} from '../checklist/crosswalk.ts';
import { controlsById } from '../checklist/find-control.ts';

/** Two checklists of one guideline: the one an assessment stands on and the one it is to go to. */
export type EditionPair = { readonly from: Checklist; readonly to: Checklist };

/**
 * What becomes of every control of both checklists, each id in one change exactly: in the order of the
 * new checklist, then what is retired. A crosswalk says it for the ids it speaks of; the rest follows
 * from the ids and texts themselves, so that no crosswalk, however full of holes, loses a control.
 */
export function changesBetween(
	editions: EditionPair,
	crosswalk?: Pick<Crosswalk, 'relations'>
): readonly ControlChange[] {
	const written = crosswalk === undefined ? [] : soundChanges(changesOf(crosswalk), editions);
	const told = {
		from: new Set(written.flatMap(({ from }) => from)),
		to: new Set(written.flatMap(({ to }) => to))
	};
	const [old, next] = [controlsById(editions.from), controlsById(editions.to)];
	const following = [...next.values()]
		.filter(({ id }) => !told.to.has(id))
		.map(({ id }) => {
			const before = told.from.has(id) ? undefined : old.get(id);
			return before === undefined ? added(id) : derived(before, next.get(id));
		});
	const retired = [...old.keys()]
		.filter((id) => !told.from.has(id) && (told.to.has(id) || !next.has(id)))
		.map((id): ControlChange => ({ relation: 'retired', from: [id], to: [] }));
	return inOrder([...written, ...following, ...retired], editions);
}

const added = (id: string): ControlChange => ({ relation: 'new', from: [], to: [id] });

/** The relation that two controls of one id show by themselves. */
function derived(before: Control, after: Control | undefined): ControlChange {
	const ids = { from: [before.id], to: [before.id] };
	if (after !== undefined && !(sameStatement(before, after) && sameGuide(before, after)))
		return { relation: 'reworded', ...ids };
	return { relation: after?.layer === before.layer ? 'same' : 'moved', ...ids };
}

/** Whether two controls ask the same, to the letter, in every language. */
const sameStatement = ({ statement: a }: Control, { statement: b }: Control): boolean =>
	a.ja === b.ja && a.en === b.en;

/**
 * Whether two controls ask the same question: to the letter in Japanese, the language they are written in. A
 * better English word for the same asks nothing new.
 */
export const sameQuestion = ({ statement: a }: Control, { statement: b }: Control): boolean =>
	a.ja === b.ja;

/** Whether two controls draw the line of "partly" alike; a guide can ask for more where the statement is the same. */
export const sameGuide = ({ partly: a }: Control, { partly: b }: Control): boolean =>
	a?.ja === b?.ja;

/** Only what speaks of ids that are there, and of each of them once. */
function soundChanges(
	changes: readonly ControlChange[],
	{ from: old, to: next }: EditionPair
): readonly ControlChange[] {
	const [fromLeft, toLeft] = [
		new Set(controlsById(old).keys()),
		new Set(controlsById(next).keys())
	];
	return changes.flatMap((change): readonly ControlChange[] => {
		const from = change.from.filter((id) => fromLeft.delete(id));
		const to = change.to.filter((id) => toLeft.delete(id));
		if (from.length === 0) {
			to.forEach((id) => toLeft.add(id));
			return [];
		}
		if (to.length === 0) return [{ ...change, relation: 'retired', from, to }];
		return [
			{ ...change, relation: trueRelation(change.relation, { from, to }, { old, next }), from, to }
		];
	});
}

/** "Same" and "moved" promise one question; where its words differ, the answer has to be looked at. */
function trueRelation(
	relation: Relation,
	ids: { readonly from: readonly string[]; readonly to: readonly string[] },
	checklists: { readonly old: Checklist; readonly next: Checklist }
): Relation {
	if (relation !== 'same' && relation !== 'moved') return relation;
	const [before, after] = [
		controlsById(checklists.old).get(ids.from[0] ?? ''),
		controlsById(checklists.next).get(ids.to[0] ?? '')
	];
	return before && after && sameQuestion(before, after) ? relation : 'reworded';
}

function inOrder(
	changes: readonly ControlChange[],
	{ from, to }: EditionPair
): readonly ControlChange[] {
	const placeIn = ({ controls }: Checklist) => new Map(controls.map(({ id }, i) => [id, i]));
	const [old, next] = [placeIn(from), placeIn(to)];
	const first = (ids: readonly string[], places: ReadonlyMap<string, number>) =>
		Math.min(...ids.map((id) => places.get(id) ?? Infinity));
	return changes.toSorted(
		(a, b) =>
			compare(first(a.to, next), first(b.to, next)) ||
			compare(first(a.from, old), first(b.from, old))
	);
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

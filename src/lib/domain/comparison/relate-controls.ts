import type { Checklist } from '../checklist/checklist.ts';
import { changesOf, type ControlChange, type Crosswalk } from '../checklist/crosswalk.ts';
import { changesBetween } from '../edition-change/changes-between.ts';
import type { ComparableYear } from '../released/comparable-year-v3.ts';

/** One step on the way from an earlier checklist to a later one. */
export type EditionStep = {
	readonly from: Checklist;
	readonly to: Checklist;
	/** What is known of the way; it is written from the older edition to the newer one. */
	readonly crosswalk?: Crosswalk | undefined;
	/** `back` where the earlier assessment stands on the newer edition. */
	readonly direction: 'onward' | 'back';
};

/** How the controls of then and of now belong together. */
export type RelatedControls = {
	/** The control of now for every control of then that asks the same. */
	readonly same: ReadonlyMap<string, string>;
	/** Those of them, called as now, that have other words. */
	readonly reworded: readonly string[];
	/** Controls of now that asked something else then, or nothing. */
	readonly others: ComparableYear['others'];
	/** Controls of then that nothing of now came from. */
	readonly retired: readonly string[];
};

type Link = Pick<ControlChange, 'from' | 'to'> & {
	readonly relation: 'same' | 'reworded' | ComparableYear['others'][number]['relation'] | 'retired';
};

/**
 * Which controls can be compared along a way of one or more steps: those that are the same or moved at every
 * step, and those that a crosswalk calls reworded. Nothing is taken for the same by its id alone.
 */
export function relateControls(steps: readonly [EditionStep, ...EditionStep[]]): RelatedControls {
	const ways = steps.map(linksOf);
	const [first, last] = [steps[0], steps.at(-1) ?? steps[0]];
	const backwards = ways.map((links) => byId(links, ({ to }) => to)).reverse();
	const same = new Map<string, string>();
	const [reworded, others]: [string[], ComparableYear['others']] = [[], []];
	for (const { id } of last.to.controls) {
		const origin = originOf(id, backwards);
		if ('then' in origin) {
			same.set(origin.then, id);
			if (origin.reworded) reworded.push(id);
		} else others.push({ control: id, ...origin });
	}
	const onwards = ways.map((links) => byId(links, ({ from }) => from));
	const retired = first.from.controls.map(({ id }) => id).filter((id) => !leadsOn(id, onwards));
	return { same, reworded, others, retired };
}

function linksOf({ from, to, crosswalk, direction }: EditionStep): readonly Link[] {
	const onward = direction === 'onward';
	const editions = onward ? { from, to } : { from: to, to: from };
	const said = new Set(
		(crosswalk === undefined ? [] : changesOf(crosswalk))
			.filter(({ relation }) => relation === 'reworded')
			.map(({ from: [old], to: [next] }) => `${old ?? ''}\n${next ?? ''}`)
	);
	return changesBetween(editions, crosswalk)
		.map((change) => ({ ...change, relation: comparedBy(change, said) }))
		.map((link) => (onward ? link : turned(link)));
}

/** A moved control asks the same to the letter; other words ask the same where the crosswalk says so. */
function comparedBy(
	{ relation, from: [old], to: [next] }: ControlChange,
	said: ReadonlySet<string>
): Link['relation'] {
	if (relation === 'moved') return 'same';
	if (relation !== 'reworded') return relation;
	return said.has(`${old ?? ''}\n${next ?? ''}`) ? 'reworded' : 'unsaid';
}

const turnedRelations: Partial<Record<Link['relation'], Link['relation']>> = {
	new: 'retired',
	retired: 'new',
	split: 'merged',
	merged: 'split'
};

const turned = ({ relation, from, to }: Link): Link => ({
	relation: turnedRelations[relation] ?? relation,
	from: to,
	to: from
});

const byId = (links: readonly Link[], idsOf: (link: Link) => readonly string[]) =>
	new Map(links.flatMap((link) => idsOf(link).map((id) => [id, link] as const)));

type Origin =
	| { readonly then: string; readonly reworded: boolean }
	| Omit<ComparableYear['others'][number], 'control'>;

/** Follows a control of now back through every step. */
function originOf(id: string, backwards: readonly ReadonlyMap<string, Link>[]): Origin {
	let [then, reworded] = [id, false];
	for (const links of backwards) {
		const { relation, from } = links.get(then) ?? { relation: 'new', from: [] };
		const [before] = from;
		if (relation === 'retired' || before === undefined) return { relation: 'new', from: [] };
		if (relation !== 'same' && relation !== 'reworded') return { relation, from: [...from] };
		if (relation === 'reworded') reworded = true;
		then = before;
	}
	return { then, reworded };
}

/** Whether anything of now came from a control of then, whatever it asks. */
function leadsOn(id: string, onwards: readonly ReadonlyMap<string, Link>[]): boolean {
	let reached: readonly string[] = [id];
	for (const links of onwards) reached = reached.flatMap((one) => links.get(one)?.to ?? []);
	return reached.length > 0;
}

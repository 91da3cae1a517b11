import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import type { EditionStep } from '#lib/domain/comparison/relate-controls.ts';
import type { EditionPair } from '#lib/domain/edition-change/changes-between.ts';
import type { ChecklistCatalogue } from './ports.ts';
import { isNewer } from './edition-change.ts';
import { findCrosswalk } from './find-crosswalk.ts';

/** What is known of guidelines here: their editions and the ways between them. */
export type KnownEditions = {
	readonly checklists: readonly Checklist[];
	readonly crosswalks: readonly Crosswalk[];
};

/** What a catalogue knows of them. */
export const editionsIn = (catalogue: ChecklistCatalogue): KnownEditions => ({
	checklists: catalogue.list().map(({ checklist }) => checklist),
	crosswalks: catalogue.crosswalks()
});

type Steps = readonly [EditionStep, ...EditionStep[]];

/**
 * The way from an earlier assessment's checklist to a later one's: in one step, unless only crosswalks over
 * editions in between lead there. Crosswalks lead from older editions to newer ones; where the earlier
 * assessment stands on the newer edition the way is gone back.
 */
export function stepsBetween({ from, to }: EditionPair, known: KnownEditions): Steps {
	if (!isNewer(from, to)) return onward({ from, to }, known);
	const [first, ...rest] = onward({ from: to, to: from }, known).map((step): EditionStep => ({
		...step,
		from: step.to,
		to: step.from,
		direction: 'back'
	}));
	const back = rest.reverse();
	const [begin, ...others] = [...back, ...(first === undefined ? [] : [first])];
	return begin === undefined ? onward({ from, to }, known) : [begin, ...others];
}

function onward({ from, to }: EditionPair, known: KnownEditions): Steps {
	const crosswalk = findCrosswalk({ from, to }, known.crosswalks);
	const direct: EditionStep = { from, to, crosswalk, direction: 'onward' };
	if (crosswalk !== undefined || from.edition === to.edition) return [direct];
	return overEditions({ from, to }, known) ?? [direct];
}

/** A way over editions in between, each step by a crosswalk; undefined where there is none. */
function overEditions({ from, to }: EditionPair, known: KnownEditions): Steps | undefined {
	for (const via of known.checklists) {
		const isBetween = via.guideline === to.guideline && isNewer(via, from) && isNewer(to, via);
		if (!isBetween || via.edition === from.edition || via.edition === to.edition) continue;
		const crosswalk = findCrosswalk({ from, to: via }, known.crosswalks);
		if (crosswalk === undefined) continue;
		const rest = onward({ from: via, to }, known);
		if (rest.every((step) => step.crosswalk !== undefined)) {
			return [{ from, to: via, crosswalk, direction: 'onward' }, ...rest];
		}
	}
	return undefined;
}

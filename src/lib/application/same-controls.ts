import { relateControls } from '#lib/domain/comparison/relate-controls.ts';
import type { SameControls } from '#lib/domain/comparison/scores-across.ts';
import type { ShippedChecklist } from './ports.ts';
import { stepsBetween, type KnownEditions } from './steps-between.ts';

/** Which controls of two checklists ask the same, by the crosswalks at hand; each pair of checklists is looked up once. */
export function sameControlsBy(
	checklists: readonly ShippedChecklist[],
	known: KnownEditions
): SameControls {
	const byDigest = new Map(checklists.map(({ digest, checklist }) => [digest, checklist]));
	const found = new Map<string, ReadonlyMap<string, string>>();
	return (from, to) => {
		if (from.digest === to.digest) return 'all';
		const key = `${from.digest} ${to.digest}`;
		const before = found.get(key);
		if (before !== undefined) return before;
		const [earlier, later] = [byDigest.get(from.digest), byDigest.get(to.digest)];
		const same =
			earlier === undefined || later === undefined
				? new Map<string, string>()
				: relateControls(stepsBetween({ from: earlier, to: later }, known)).same;
		found.set(key, same);
		return same;
	};
}

import type { MergeDecisions } from '#lib/domain/merge/merge-decisions.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';
import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';

/** What was decided of items that differ as they did when it was decided, after they were compared anew. */
export function decisionsThatStand(
	decisions: MergeDecisions,
	{ shown, now }: { readonly shown: readonly MergeItem[]; readonly now: readonly MergeItem[] }
): MergeDecisions {
	const before = new Set(shown.map(canonicalJson));
	const same = new Set(now.filter((item) => before.has(canonicalJson(item))).map(({ id }) => id));
	return new Map([...decisions].filter(([id]) => same.has(id)));
}

import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** How many of the questions have an answer. */
export type Progress = { readonly done: number; readonly of: number };

/** The progress of each layer: what does not apply is answered, what has no reason for it is not. */
export function layerProgress(
	asked: readonly Pick<Pair, 'control'>[],
	judged: readonly Pick<JudgedPair, 'pair' | 'status'>[]
): ReadonlyMap<string, Progress> {
	const open = countByLayer(
		judged.filter(({ status }) => status === 'unanswered').map(({ pair }) => pair)
	);
	return new Map(
		[...countByLayer(asked)].map(([layer, of]) => [
			layer,
			{ done: of - (open.get(layer) ?? 0), of }
		])
	);
}

function countByLayer(pairs: readonly Pick<Pair, 'control'>[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { control } of pairs) counts.set(control.layer, (counts.get(control.layer) ?? 0) + 1);
	return counts;
}

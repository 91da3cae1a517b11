import { countBy } from '#lib/domain/primitives/count-by.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';

/** How many of the questions have an answer. */
export type Progress = { readonly done: number; readonly of: number };

/** The progress of each layer: what does not apply is answered, what has no reason for it is not. */
export function layerProgress(
	asked: readonly Pick<Pair, 'control'>[],
	judged: readonly Pick<JudgedPair, 'pair' | 'status'>[]
): ReadonlyMap<string, Progress> {
	const open = countBy(
		judged.filter(({ status }) => status === 'unanswered'),
		({ pair }) => pair.control.layer
	);
	return new Map(
		[...countBy(asked, ({ control }) => control.layer)].map(([layer, of]) => [
			layer,
			{ done: of - (open.get(layer) ?? 0), of }
		])
	);
}

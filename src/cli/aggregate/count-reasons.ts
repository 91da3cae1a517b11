import type { LeftOutReason } from '#lib/application/left-out.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { LeftOutLine } from './left-out-list.ts';

/** How many files were left out for each reason, in the order of the reasons' words. */
export function countReasons(
	left: readonly LeftOutLine[]
): readonly (readonly [LeftOutReason['kind'], number])[] {
	const counts = new Map<LeftOutReason['kind'], number>();
	for (const { why, files } of left) counts.set(why.kind, (counts.get(why.kind) ?? 0) + files);
	return [...counts].sort(([a], [b]) => compareTexts(a, b));
}

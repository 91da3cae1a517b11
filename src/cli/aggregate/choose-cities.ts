import { bodyKindOf } from '#lib/domain/municipality/body-kind.ts';
import {
	chooseResults,
	type ResultChoice,
	type ResultHead
} from '#lib/domain/comparison/choose-results.ts';
import type { ChosenCity } from './chosen-city.ts';
import type { JournalEntry } from './duckdb/work-store.ts';
import type { KeptHead } from './file-reading.ts';
import type { LeftOutList } from './left-out-list.ts';

type NumberedHead = ResultHead & {
	readonly file: number;
	readonly sha256: string;
	readonly kept: KeptHead;
};

/** Chooses what is compared among the files that are there; the others are left out with their reasons. */
export function chooseCities(
	seen: ReadonlyMap<string, JournalEntry>,
	choice: ResultChoice,
	leftOut: LeftOutList
): { readonly guideline: string | undefined; readonly chosen: readonly ChosenCity[] } {
	const heads: NumberedHead[] = [];
	for (const [source, { no, sha256, gave }] of seen) {
		if (gave.kind === 'refusal') leftOut.add(source, gave.why);
		else heads.push({ ...gave.head, source, file: no, sha256, kept: gave.head });
	}
	const { guideline, chosen, left } = chooseResults(heads, choice);
	for (const { head, why } of left) leftOut.add(head.source, why);
	return { guideline, chosen: chosen.map(cityOf) };
}

const cityOf = ({ file, source, sha256, kept }: NumberedHead): ChosenCity => ({
	file,
	source,
	sha256,
	code: kept.code,
	name: kept.name,
	kind: bodyKindOf(kept.code),
	prefecture: kept.code.slice(0, 2),
	head: kept
});

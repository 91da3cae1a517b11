import { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';
import { readNoted } from './read-noted.ts';

const entrySchema = z.object({
	id: z.string(),
	title: z.string(),
	saveCount: z.number(),
	answerCount: z.number(),
	/** ISO instant. */
	savedAt: z.string()
});

/** What was last saved of one assessment, written down outside the database. */
export type LedgerEntry = Readonly<z.infer<typeof entrySchema>>;

const key = 'machi-tenken/save-ledger';

/** Everything that should be in the database; entries that cannot be read are left out. */
export const readSaveLedger = (store: SmallStore): readonly LedgerEntry[] =>
	(readNoted(store, key, z.array(z.unknown())) ?? []).flatMap(
		(entry) => entrySchema.safeParse(entry).data ?? []
	);

/** Notes an acknowledged save. */
export function noteSave(store: SmallStore, entry: LedgerEntry): void {
	const others = readSaveLedger(store).filter(({ id }) => id !== entry.id);
	store.write(key, JSON.stringify([...others, entry]));
}

/** Strikes an assessment off: the user removed it, or accepts that it is lost. */
export function strikeOff(store: SmallStore, id: string): void {
	const others = readSaveLedger(store).filter((entry) => entry.id !== id);
	store.write(key, others.length === 0 ? undefined : JSON.stringify(others));
}

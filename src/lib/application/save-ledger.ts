import type { SmallStore } from './app-ports.ts';

/** What was last saved of one assessment, written down outside the database. */
export type LedgerEntry = {
	readonly id: string;
	readonly title: string;
	readonly saveCount: number;
	readonly answerCount: number;
	/** ISO instant. */
	readonly savedAt: string;
};

const key = 'machi-tenken/save-ledger';

/** Everything that should be in the database; entries that cannot be read are left out. */
export function readSaveLedger(store: SmallStore): readonly LedgerEntry[] {
	const text = store.read(key);
	if (text === undefined) return [];
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
	return Array.isArray(value) ? value.filter(isLedgerEntry) : [];
}

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

function isLedgerEntry(value: unknown): value is LedgerEntry {
	if (typeof value !== 'object' || value === null) return false;
	const { id, title, saveCount, answerCount, savedAt } = value as Record<string, unknown>;
	return (
		[id, title, savedAt].every((text) => typeof text === 'string') &&
		[saveCount, answerCount].every((count) => typeof count === 'number')
	);
}

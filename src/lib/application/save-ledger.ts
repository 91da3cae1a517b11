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
	const noted = readJson(store.read(key));
	return Array.isArray(noted)
		? noted.flatMap((entry) => (isLedgerEntry(entry) ? [entry] : []))
		: [];
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

const texts = ['id', 'title', 'savedAt'] as const;
const counts = ['saveCount', 'answerCount'] as const;

/** By hand: a schema would bring its whole library to the start screen. */
function isLedgerEntry(value: unknown): value is LedgerEntry {
	if (typeof value !== 'object' || value === null) return false;
	const entry = value as Readonly<Record<string, unknown>>;
	return (
		texts.every((name) => typeof entry[name] === 'string') &&
		counts.every((name) => Number.isFinite(entry[name]))
	);
}

function readJson(text: string | undefined): unknown {
	if (text === undefined) return undefined;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

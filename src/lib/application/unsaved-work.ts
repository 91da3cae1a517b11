import { z } from '#lib/domain/primitives/zod.ts';
import { textOfFile } from './backup-file.ts';
import type { SmallStore } from './app-ports.ts';
import type { AssessmentFile, SafetyCopies } from './ports.ts';
import { readNoted } from './read-noted.ts';

const key = 'machi-tenken/unsaved';

const unsavedSchema = z.strictObject({
	id: z.string(),
	title: z.string(),
	madeAt: z.string(),
	text: z.string()
});
type Unsaved = z.infer<typeof unsavedSchema>;

/** Several tabs can be locked at once; an earlier version noted one alone. */
const notedSchema = z.union([unsavedSchema.transform((one) => [one]), z.array(unsavedSchema)]);

const noted = (store: SmallStore): readonly Unsaved[] => readNoted(store, key, notedSchema) ?? [];

const note = (store: SmallStore, all: readonly Unsaved[]): boolean =>
	store.write(key, all.length === 0 ? undefined : JSON.stringify(all));

/** A whole assessment that is noted because it is not saved. */
export type NotedUnsaved = {
	/** False where the browser does not take it. */
	readonly isNoted: boolean;
	readonly forget: () => void;
	/** Makes a safety copy of it, which takes the note's place. */
	readonly keep: (copies: SafetyCopies) => Promise<boolean>;
};

/** Notes it before its screen is forgotten, beside what other tabs have noted. */
export function noteUnsaved(store: SmallStore, file: AssessmentFile, madeAt: string): NotedUnsaved {
	const { id, title } = file.assessment;
	const mine = { id, title, madeAt, text: textOfFile(file) };
	return {
		isNoted: note(store, [...noted(store), mine]),
		forget: () => forget(store, mine),
		keep: (copies) => keep(store, copies, mine)
	};
}

/** Whether it would be noted: it is, and taken away again. */
export function canNoteUnsaved(store: SmallStore, file: AssessmentFile, madeAt: string): boolean {
	const { isNoted, forget } = noteUnsaved(store, file, madeAt);
	forget();
	return isNoted;
}

async function keep(store: SmallStore, copies: SafetyCopies, one: Unsaved): Promise<boolean> {
	const { text, ...copy } = one;
	const kept = await copies.put(copy, text);
	if (kept.ok) forget(store, one);
	return kept.ok;
}

function forget(store: SmallStore, one: Unsaved): void {
	note(
		store,
		noted(store).filter(({ id, text }) => id !== one.id || text !== one.text)
	);
}

/** Makes safety copies of what was noted; each stays noted until its copy is kept. */
export async function takeUnsaved(store: SmallStore, copies: SafetyCopies): Promise<void> {
	for (const one of noted(store)) await keep(store, copies, one);
}

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

function note(store: SmallStore, all: readonly Unsaved[]): void {
	store.write(key, all.length === 0 ? undefined : JSON.stringify(all));
}

/**
 * Notes a whole assessment that is not saved before its screen is forgotten, beside what other tabs have noted;
 * what is returned takes the note back.
 */
export function noteUnsaved(store: SmallStore, file: AssessmentFile, madeAt: string): () => void {
	const { id, title } = file.assessment;
	const mine = { id, title, madeAt, text: textOfFile(file) };
	note(store, [...noted(store), mine]);
	return () => forget(store, mine);
}

function forget(store: SmallStore, one: Unsaved): void {
	note(
		store,
		noted(store).filter(({ id, text }) => id !== one.id || text !== one.text)
	);
}

/** Makes safety copies of what was noted; each stays noted until its copy is kept. */
export async function takeUnsaved(store: SmallStore, copies: SafetyCopies): Promise<void> {
	for (const one of noted(store)) {
		const { text, ...copy } = one;
		const kept = await copies.put(copy, text);
		if (kept.ok) forget(store, one);
	}
}

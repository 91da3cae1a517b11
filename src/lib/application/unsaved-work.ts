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

/** Notes a whole assessment that could not be saved before its screen is forgotten; undefined: nothing is left to note. */
export function noteUnsaved(
	store: SmallStore,
	file: AssessmentFile | undefined,
	madeAt: string
): void {
	if (file === undefined) return store.write(key, undefined);
	const { id, title } = file.assessment;
	store.write(key, JSON.stringify({ id, title, madeAt, text: textOfFile(file) }));
}

/** Makes a safety copy of what was noted; it stays noted until the copy is kept. */
export async function takeUnsaved(store: SmallStore, copies: SafetyCopies): Promise<void> {
	const noted = readNoted(store, key, unsavedSchema);
	if (noted === undefined) return;
	const { text, ...copy } = noted;
	const kept = await copies.put(copy, text);
	if (kept.ok) store.write(key, undefined);
}

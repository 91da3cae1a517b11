import type { ReadFile } from '#lib/application/kind-of-file.ts';
import { readPickedFile, type ReadPickedError } from '#lib/application/read-picked-file.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';

/** A file that was picked: read, or why it was not. */
export type PickedAndRead = { readonly name: string } & {
	readonly read: Result<ReadFile, ReadPickedError>;
};

/** Lets the user pick one file and reads it; undefined when nothing was picked. Needs a click. */
export async function pickFile(): Promise<PickedAndRead | undefined> {
	const picked = await browserFiles.pick();
	if (!picked.ok) return undefined;
	const { name } = picked.value;
	const bytes = await readPickedFile(picked.value);
	return { name, read: bytes.ok ? ok({ name, bytes: bytes.value }) : bytes };
}

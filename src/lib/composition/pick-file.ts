import type { PickedFile } from '#lib/application/file-ports.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';

/** Lets the user pick one file; undefined when nothing was picked. Needs a click. */
export async function pickFile(): Promise<PickedFile | undefined> {
	const picked = await browserFiles.pick();
	return picked.ok ? picked.value : undefined;
}

import type { OutgoingFile } from './file-ports.ts';
import { safeForFiles, stampOf } from './safe-for-files.ts';

/** What could not be read, as it is, under a name that says so. */
export const rawFileOf = (id: string, raw: string, at: string): OutgoingFile => ({
	name: `${safeForFiles(id)}_読めなかったデータ_${stampOf(at)}.json`,
	mediaType: 'application/json',
	content: raw
});

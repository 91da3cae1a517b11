import { kindOfFile, type FileKind } from './kind-of-file.ts';

/** Pictures, films, reports: files that hold no result, as the beginning tells; undefined where more has to be read. */
export function foreignKind(
	name: string,
	beginning: Uint8Array
): Extract<FileKind, 'other' | 'report' | 'web-page'> | undefined {
	const kind = kindOfFile({ name, bytes: beginning });
	return kind === 'other' || kind === 'report' || kind === 'web-page' ? kind : undefined;
}

import type { FileError } from '#lib/application/file-ports.ts';
import { browserTrouble } from '#lib/application/file-trouble.ts';

/** Turns what the browser threw into ours; anything but a DOM exception is a bug and thrown on. */
export function translateFileError(
	error: unknown,
	name: string,
	doing: 'reading' | 'writing'
): FileError {
	if (!(error instanceof DOMException)) throw error;
	switch (error.name) {
		case 'NotFoundError':
			return { kind: 'file-gone', name };
		case 'NotAllowedError':
		case 'SecurityError':
			return { kind: 'permission-needed', name };
		default:
			return doing === 'reading'
				? { kind: 'file-not-readable', name, why: browserTrouble(error) }
				: { kind: 'file-not-written', name, cause: error.name };
	}
}

/** The same for a picker, where "abort" means that the user closed it. */
export function translatePickerError(error: unknown): FileError {
	if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
	return translateFileError(error, '', 'reading');
}

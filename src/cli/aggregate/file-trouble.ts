import type { FileTrouble } from '#lib/application/file-trouble.ts';

const troubles: Readonly<Record<string, FileTrouble>> = {
	ENOENT: { kind: 'gone' },
	ENOTDIR: { kind: 'gone' },
	EACCES: { kind: 'no-permission' },
	EPERM: { kind: 'no-permission' },
	ELOOP: { kind: 'link' }
};

/** What the system's word about a file means; anything but a word of the system is a bug. */
export function troubleOf(error: unknown): FileTrouble {
	const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
	if (code === undefined) throw error;
	return troubles[code] ?? { kind: 'unreadable', code };
}

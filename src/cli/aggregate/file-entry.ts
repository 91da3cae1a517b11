import type { FileTrouble } from '#lib/application/file-trouble.ts';

/** Something that lies in a folder; `name` is its path below the folder that was asked for, with slashes. */
export type FolderEntry = { readonly name: string; readonly path: string } & (
	{ readonly kind: 'file' } | { readonly kind: 'trouble'; readonly why: FileTrouble }
);

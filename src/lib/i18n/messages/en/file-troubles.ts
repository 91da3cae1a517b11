import { megabytes } from '../../format-number.ts';
import type { fileTroubles as ja } from '../ja/file-troubles.ts';

/** Why the bytes of a file were not had, and what to do: the same words on screen and on the command line. */
export const fileTroubles: typeof ja = {
	link: () => 'A link to somewhere else; links are not followed.',
	'not-a-file': () => 'Not an ordinary file.',
	'no-permission': () =>
		'There is no permission to read it. Grant it, or put the file where it can be read.',
	'wrong-name': () =>
		'Its name is not written in UTF-8, so it cannot be opened. Give the file or folder another name.',
	gone: () => 'It was gone before it was read. Check whether it was moved or deleted.',
	'changed-while-read': () => 'It changed while it was read. Read it again once writing has ended.',
	'changed-or-forbidden': () =>
		'It changed while it was read, or there is no permission to read it. Read it again once writing has ended; if that fails, check the permission.',
	'too-large': ({ size, limit }) =>
		`Too large (${megabytes(size)}, limit ${megabytes(limit)}). Ask for a file without evidence.`,
	unreadable: ({ code }) => `It could not be read (the system said: ${code}).`
};

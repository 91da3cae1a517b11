/** Why the bytes of a file were not had, wherever it lay. */
export type FileTrouble =
	/** A link to somewhere else: never followed. */
	| { readonly kind: 'link' }
	/** A device, a pipe, a socket. */
	| { readonly kind: 'not-a-file' }
	| { readonly kind: 'no-permission' }
	/** Its name is not written in UTF-8, so that nothing is found under it. */
	| { readonly kind: 'wrong-name' }
	/** It was there when the folder was listed. */
	| { readonly kind: 'gone' }
	| { readonly kind: 'changed-while-read' }
	/** One of the two: browsers have one word for both. */
	| { readonly kind: 'changed-or-forbidden' }
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	/** `code` is what the system said. */
	| { readonly kind: 'unreadable'; readonly code: string };

/** What browsers call the troubles that the command line knows as well. */
const troubles: Readonly<Record<string, FileTrouble>> = {
	NotFoundError: { kind: 'gone' },
	NotAllowedError: { kind: 'no-permission' },
	SecurityError: { kind: 'no-permission' },
	NotReadableError: { kind: 'changed-or-forbidden' }
};

/** What a browser's word about a file means; anything but a word of the browser's is a bug. */
export function browserTrouble(error: unknown): FileTrouble {
	if (!(error instanceof DOMException)) throw error;
	return troubles[error.name] ?? { kind: 'unreadable', code: error.name };
}

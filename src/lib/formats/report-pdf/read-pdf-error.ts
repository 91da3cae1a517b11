/** Why the files that a PDF carries cannot be read. Nothing of it is used then. */
export type ReadPdfError =
	| { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
	| { readonly kind: 'not-pdf' }
	/** Needs a password, or forbids something. */
	| { readonly kind: 'encrypted' }
	/** Cut off, or its parts are not where it says they are. */
	| { readonly kind: 'damaged' }
	/** What is needed is packed in a way that is not read. */
	| { readonly kind: 'unsupported-filter'; readonly filter: string }
	/** Inflates to more than is read: `limit` in bytes. */
	| { readonly kind: 'too-much-inside'; readonly limit: number };

// The File System Access API as far as it is used here; TypeScript's DOM library does not know the pickers.

/** A handle to a file of the user's, which can be asked for consent. */
export type KeepableHandle = {
	readonly kind: 'file';
	readonly name: string;
	readonly getFile: () => Promise<File>;
	readonly createWritable: () => Promise<WritableLike>;
	readonly queryPermission: (how: ReadWrite) => Promise<PermissionState>;
	readonly requestPermission: (how: ReadWrite) => Promise<PermissionState>;
};

/** Writes into a temporary file that replaces the real one at `close`. */
export type WritableLike = {
	readonly write: (text: string) => Promise<void>;
	readonly close: () => Promise<void>;
	readonly abort: () => Promise<void>;
};

type ReadWrite = { readonly mode: 'readwrite' };
export const readWrite: ReadWrite = { mode: 'readwrite' };

/** The pickers of a browser that has them. */
export type FilePickers = {
	readonly showOpenFilePicker: (options: object) => Promise<readonly KeepableHandle[]>;
	readonly showSaveFilePicker: (options: object) => Promise<KeepableHandle>;
};

/** The pickers, or nothing where the browser has none (or hides them from insecure pages). */
export function filePickers(): FilePickers | undefined {
	const scope: Partial<FilePickers> = globalThis as Partial<FilePickers>;
	const { showOpenFilePicker, showSaveFilePicker } = scope;
	if (showOpenFilePicker === undefined || showSaveFilePicker === undefined) return undefined;
	return {
		showOpenFilePicker: (options) => showOpenFilePicker.call(globalThis, options),
		showSaveFilePicker: (options) => showSaveFilePicker.call(globalThis, options)
	};
}

/** Whether a value out of a database or a picker is a handle. */
export function isKeepableHandle(value: unknown): value is KeepableHandle {
	return (
		typeof value === 'object' &&
		value !== null &&
		'kind' in value &&
		value.kind === 'file' &&
		'createWritable' in value &&
		'getFile' in value
	);
}

/** What the picker offers first when a file is saved. */
export const assessmentFileTypes = {
	types: [{ description: 'Machi Tenken', accept: { 'application/json': ['.json'] } }]
};

/** What the picker offers first when a file is opened: assessments, and reports that carry one. */
export const openedFileTypes = {
	types: [
		{
			description: 'Machi Tenken',
			accept: { 'application/json': ['.json'], 'application/pdf': ['.pdf'] }
		}
	]
};

/** A web page: the portable edition, which goes along with a request. */
export const pageFileTypes = {
	types: [{ description: 'Machi Tenken (html)', accept: { 'text/html': ['.html'] } }]
};

import type {
	FileError,
	FileExchange,
	OutgoingFile,
	PickedFile
} from '#lib/application/file-ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import {
	openedFileTypes,
	pageFileTypes,
	filePickers,
	type FilePickers
} from './file-system-access.ts';
import { translatePickerError } from './translate-file-error.ts';

/** How long an address of a download stays valid, in ms: the browser reads it after the click. */
const downloadTime = 60_000;

/** Files in and out by hand: the browser's pickers where it has them, else an input and downloads. */
export const browserFiles: FileExchange = {
	pick: (kind) => {
		const pickers = filePickers();
		if (pickers === undefined) return pickByInput();
		return pickByPicker(pickers, kind === 'page' ? pageFileTypes : openedFileTypes);
	},
	download: downloadFile
};

async function pickByPicker(
	pickers: FilePickers,
	types: typeof openedFileTypes | typeof pageFileTypes
): Promise<Result<PickedFile, FileError>> {
	try {
		const [handle] = await pickers.showOpenFilePicker(types);
		if (handle === undefined) return fail({ kind: 'cancelled' });
		const file = await handle.getFile();
		return ok(pickedFileOf(file, handle));
	} catch (error) {
		return fail(translatePickerError(error));
	}
}

/** A file with its handle; a DOM `File` has its fields on the prototype, so they are named one by one. */
const pickedFileOf = (file: File, handle: unknown): PickedFile => ({
	name: file.name,
	size: file.size,
	arrayBuffer: () => file.arrayBuffer(),
	slice: (start, end) => file.slice(start, end),
	handle
});

function pickByInput(): Promise<Result<PickedFile, FileError>> {
	const input = document.createElement('input');
	input.type = 'file';
	input.hidden = true;
	document.body.append(input);
	return new Promise<Result<PickedFile, FileError>>((resolve) => {
		input.addEventListener('cancel', () => resolve(fail({ kind: 'cancelled' })), { once: true });
		input.addEventListener(
			'change',
			() => {
				const file = input.files?.[0];
				resolve(file === undefined ? fail({ kind: 'cancelled' }) : ok(file));
			},
			{ once: true }
		);
		input.click();
	}).finally(() => input.remove());
}

/** Hands a file to the downloads, always as an attachment: nothing of it is ever opened as a page. */
function downloadFile({ name, mediaType, content }: OutgoingFile): void {
	const part = content instanceof Uint8Array ? new Uint8Array(content) : content;
	const blob = new Blob([part], {
		type: mediaType === 'application/json' ? mediaType : 'application/octet-stream'
	});
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), downloadTime);
}

import type { HandleStore, MasterFiles } from '#lib/application/file-ports.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import {
	assessmentFileTypes,
	filePickers,
	isKeepableHandle,
	type KeepableHandle
} from './file-system-access.ts';
import { createMasterFile, neverSeen } from './master-file.ts';
import { translatePickerError } from './translate-file-error.ts';

/** Master files of a browser with pickers; without them every method finds nothing. */
export function createMasterFiles(handles: HandleStore): MasterFiles {
	return {
		supported: filePickers() !== undefined,
		find: async (id) => {
			const kept = await handles.read(id);
			if (kept === undefined || !isKeepableHandle(kept.handle)) return undefined;
			return createMasterFile(id, kept.handle, { handles, seen: kept });
		},
		choose: async (id, suggestedName) => {
			const pickers = filePickers();
			if (pickers === undefined) return fail({ kind: 'not-supported' });
			try {
				const handle = await pickers.showSaveFilePicker({ suggestedName, ...assessmentFileTypes });
				await handles.write(id, { handle, ...neverSeen });
				return ok(createMasterFile(id, handle, { handles, seen: neverSeen }));
			} catch (error) {
				return fail(translatePickerError(error));
			}
		},
		adopt: async (id, { handle }) => {
			if (!isKeepableHandle(handle)) return undefined;
			const seen = await stateOf(handle);
			await handles.write(id, { handle, ...seen });
			return createMasterFile(id, handle, { handles, seen });
		},
		forget: (id) => handles.forget(id)
	};
}

async function stateOf(handle: KeepableHandle): Promise<typeof neverSeen> {
	try {
		const { lastModified, size } = await handle.getFile();
		return { lastModified, size };
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return neverSeen;
	}
}

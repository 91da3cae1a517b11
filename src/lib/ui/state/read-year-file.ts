import type { AppPorts } from '#lib/application/app-ports.ts';
import type { Arrival } from '#lib/application/arrival.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { lookAtFile, lookAtLarge } from '#lib/application/look-at-file.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import {
	isGone,
	largeFileOf,
	notReadable,
	readPickedFile,
	type ReadPickedError
} from '#lib/application/read-picked-file.ts';
import { yearOfFile, type YearRefusal } from '#lib/application/year-of-file.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { KeysState } from './keys.svelte.ts';

/** The assessment in a picked file that is only compared. */
export async function readYearFile(
	ports: AppPorts,
	picked: PickedFile,
	keys: KeysState
): Promise<Result<AssessmentWithChecklist, YearRefusal | ReadPickedError>> {
	const arrival = await lookAt(ports, picked, keys);
	return arrival.ok ? yearOfFile(arrival.value, ports.catalogue) : arrival;
}

/** What a file is; a packet that is too large to be held is read where it lies. */
async function lookAt(
	ports: AppPorts,
	picked: PickedFile,
	keys: KeysState
): Promise<Result<Arrival, ReadPickedError>> {
	const signers = async () => {
		await keys.refresh();
		return keys.known;
	};
	const large = await largeFileOf(picked);
	if (!large.ok) return large;
	if (large.value === undefined) {
		const bytes = await readPickedFile(picked);
		if (!bytes.ok) return bytes;
		const file = { name: picked.name, bytes: bytes.value };
		return ok(await lookAtFile(ports, file, { signers }));
	}
	try {
		return ok(await lookAtLarge(ports, large.value, { signers }));
	} catch (error) {
		if (!isGone(error)) throw error;
		return fail(notReadable(picked.name, error));
	}
}

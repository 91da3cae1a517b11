import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { lookAtPicked } from '#lib/application/look-at-picked.ts';
import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import type { ReadPickedError } from '#lib/application/read-picked-file.ts';
import { yearOfFile, type YearRefusal } from '#lib/application/year-of-file.ts';
import type { Result } from '#lib/domain/primitives/result.ts';
import type { KeysState } from './keys.svelte.ts';

/** The assessment in a picked file that is only compared. */
export async function readYearFile(
	ports: AppPorts,
	picked: PickedFile,
	keys: KeysState
): Promise<Result<AssessmentWithChecklist, YearRefusal | ReadPickedError>> {
	const arrival = await lookAtPicked(ports, picked, { signers: () => keys.readKnown() });
	return arrival.ok ? yearOfFile(arrival.value, ports.catalogue) : arrival;
}

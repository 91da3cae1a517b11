import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import type { ImportPreview } from '#lib/application/import-assessment.ts';
import type { OpenError } from '#lib/application/open-assessment.ts';
import { copyUnderNewId } from '#lib/application/start-assessment.ts';
import { fail, type Result } from '#lib/domain/primitives/result.ts';
import type { DeskState, LeaveUnsaved } from './desk.svelte.ts';

/** What the user decides about an assessment that is kept here already. */
export type ImportChoice = 'replace' | 'keep-both';

/** Takes a previewed assessment in and opens it; a safety copy is made before anything is replaced. */
export async function takeImport(
	{ newIdentifier, clock, safetyCopies }: AppPorts,
	desk: DeskState,
	{ effect, opened }: ImportPreview,
	how: {
		readonly choice: ImportChoice;
		readonly unsaved: LeaveUnsaved;
		/** The file it came from, to be saved back into. */
		readonly from?: PickedFile;
	}
): Promise<Result<undefined, OpenError>> {
	const { choice, unsaved } = how;
	if (effect.kind === 'sample') return desk.showReadOnly(opened, unsaved);
	if (effect.kind === 'new') return desk.take(opened, how);
	if (effect.kind === 'same') return desk.open(effect.existing.id, unsaved);
	if (choice === 'keep-both') return desk.take(copyUnderNewId(newIdentifier, opened), { unsaved });
	const left = await desk.close(unsaved);
	if (!left.ok) return left;
	const { id, title, saveCount } = effect.existing;
	const kept = await safetyCopies.put({ id, title, madeAt: clock() }, effect.existingText);
	if (!kept.ok) return kept;
	if (desk.current !== undefined) return fail({ kind: 'left-meanwhile' });
	return desk.take({ ...opened, saveCount }, how);
}

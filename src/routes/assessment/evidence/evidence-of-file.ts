import type { AttachedFile } from '#lib/application/attach-evidence.ts';
import type { Evidence } from '#lib/domain/assessment/assessment.ts';

/** The evidence that a file is registered as already, or a new one named after the file. */
export const evidenceOfFile = (
	known: readonly Evidence[],
	file: AttachedFile,
	newId: () => string
): Evidence =>
	known.find((evidence) => evidence.file?.sha256 === file.sha256) ?? {
		id: newId(),
		title: file.name.replace(/\.[^.]{1,20}$/u, '') || file.name,
		file
	};

import type { AssessmentRepository } from '#lib/application/ports.ts';
import { fail, ok } from '#lib/domain/primitives/result.ts';
import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import { createMemoryShelf, type MemoryShelf } from './memory-shelf.ts';

/** Keeps assessments for this visit only; the portable edition's user keeps them in files. */
export function createMemoryRepository(
	{ kept, ...shelf }: MemoryShelf = createMemoryShelf()
): AssessmentRepository {
	return {
		...shelf,
		load: (id) => {
			const stored = kept.get(id);
			return Promise.resolve(stored ? ok(stored) : fail({ kind: 'not-found', id }));
		},
		save: (file, saveCount, savedAt) => {
			const { id, sample } = file.assessment;
			if (sample === true) return Promise.resolve(fail({ kind: 'not-saved', cause: 'sample' }));
			const writable = checkWritable(file);
			if (!writable.ok) return Promise.resolve(writable);
			const found = kept.get(id)?.saveCount ?? 0;
			if (found === 0 && saveCount > 0) return Promise.resolve(fail({ kind: 'not-found', id }));
			if (found !== saveCount) return Promise.resolve(fail({ kind: 'changed-elsewhere', id }));
			kept.set(id, { file, saveCount: saveCount + 1, savedAt });
			return Promise.resolve(ok(saveCount + 1));
		}
	};
}

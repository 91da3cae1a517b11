import type {
	AssessmentShelf,
	AssessmentSummary,
	StoredAssessment
} from '#lib/application/ports.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { summaryOf } from './summary-of.ts';

/** What is in memory, and the memory itself for whoever writes there. */
export type MemoryShelf = AssessmentShelf & { readonly kept: Map<string, StoredAssessment> };

/** Lists and takes away what is kept for this visit only. */
export function createMemoryShelf(): MemoryShelf {
	const kept = new Map<string, StoredAssessment>();
	return {
		kept,
		list: () => Promise.resolve(ok({ summaries: [...kept.values()].map(listed), unreadable: [] })),
		remove: (id) => {
			kept.delete(id);
			return Promise.resolve(ok(undefined));
		},
		reconnect: () => Promise.resolve(ok(undefined)),
		onInterruption: () => () => undefined
	};
}

const listed = ({ file, ...saved }: StoredAssessment): AssessmentSummary => ({
	...summaryOf(file.assessment, saved),
	complete: true
});

import type { Connection } from './connection.ts';
import type { WrittenAssessment } from './written-assessment.ts';

/** What this tab remembers of one assessment in the database. */
export type WriteMemory = {
	readonly generation: number;
	readonly written: WrittenAssessment | undefined;
	/** Tokens of our writes that were never acknowledged and may be in the database all the same. */
	readonly unacknowledged: ReadonlySet<string>;
};

export type WriteMemories = {
	readonly recall: (id: string) => WriteMemory;
	readonly set: (id: string, memory: WriteMemory) => void;
	readonly forget: (id: string) => void;
};

/** Remembers what was written; after a reconnection the content of the database is no longer relied on. */
export function createMemories({ generation }: Pick<Connection, 'generation'>): WriteMemories {
	const memories = new Map<string, WriteMemory>();
	return {
		recall: (id) => {
			const memory = memories.get(id);
			const now = generation();
			if (memory === undefined) {
				return { generation: now, written: undefined, unacknowledged: new Set() };
			}
			return memory.generation === now
				? memory
				: { ...memory, generation: now, written: undefined };
		},
		set: (id, memory) => {
			memories.set(id, memory);
		},
		forget: (id) => {
			memories.delete(id);
		}
	};
}

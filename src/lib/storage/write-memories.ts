import type { Connection } from './connection.ts';
import type { WrittenAssessment } from './written-assessment.ts';

/** A write, by its place in the row of saves and by its name: a record that was made anew counts from one again. */
export type SeenWrite = { readonly saveCount: number; readonly writeToken: string };

/** What this tab remembers of one assessment in the database. */
export type WriteMemory = {
	readonly generation: number;
	readonly written: WrittenAssessment | undefined;
	/** The write that was last seen in the database, by us or by whoever it was. */
	readonly seen?: SeenWrite;
	/** Tokens of our writes that were never acknowledged and may be in the database all the same. */
	readonly unacknowledged: ReadonlySet<string>;
};

export type WriteMemories = {
	readonly recall: (id: string) => WriteMemory;
	readonly set: (id: string, memory: WriteMemory) => void;
	/** A write of ours ended without an acknowledgement. */
	readonly doubt: (id: string, writeToken: string) => void;
	/** A write that began with this memory is in the database, and over every doubtful one before it. */
	readonly acknowledge: (id: string, began: WriteMemory, written: WrittenAssessment) => void;
	readonly forget: (id: string) => void;
};

/** Remembers what was written; after a reconnection the content of the database is no longer relied on. */
export function createMemories({ generation }: Pick<Connection, 'generation'>): WriteMemories {
	const memories = new Map<string, WriteMemory>();
	const recall = (id: string): WriteMemory => {
		const memory = memories.get(id);
		const now = generation();
		if (memory === undefined) {
			return { generation: now, written: undefined, unacknowledged: new Set() };
		}
		return memory.generation === now ? memory : { ...memory, generation: now, written: undefined };
	};
	return {
		recall,
		doubt: (id, writeToken) => {
			const memory = recall(id);
			const unacknowledged = new Set([...memory.unacknowledged, writeToken]);
			memories.set(id, { ...memory, unacknowledged });
		},
		acknowledge: (id, began, written) => {
			const doubtful = [...recall(id).unacknowledged];
			const later = doubtful.filter((token) => !began.unacknowledged.has(token));
			memories.set(id, { ...began, written, seen: written, unacknowledged: new Set(later) });
		},
		set: (id, memory) => {
			memories.set(id, memory);
		},
		forget: (id) => {
			memories.delete(id);
		}
	};
}

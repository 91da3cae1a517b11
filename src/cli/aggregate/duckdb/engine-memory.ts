import { collectNow } from '../small-heap.ts';
import type { Engine } from './engine.ts';
import { isTooLarge } from './with-room.ts';

/** What the engine may hold at each stage before it writes to disk: little while threads take memory beside it. */
export const engineMemory = {
	reading: '32MB',
	choosing: '32MB',
	placing: '32MB',
	measuring: '48MB',
	protecting: '32MB',
	writing: '32MB',
	telling: '32MB'
} as const;

/**
 * Begins a stage, or a part of one, with what was held before given back: what is kept for later would stand beside it. Results of
 * statements stand outside of JavaScript's memory, and go when that is collected.
 */
export async function enterStage(
	engine: Engine,
	stage: Exclude<keyof typeof engineMemory, 'reading'>
): Promise<void> {
	collectNow();
	await limitMemory(engine, nothingKept);
	await giveBack(engine, stage);
}

/** Within a stage: to be told its limit, though it is the same, makes the engine give back what it keeps for later. */
export async function giveBack(engine: Engine, stage: keyof typeof engineMemory): Promise<void> {
	await limitMemory(engine, engineMemory[stage]);
}

/** Where something is in use that cannot be written to disk, as much as can be is given back and the limit stays. */
async function limitMemory(engine: Engine, most: string): Promise<void> {
	try {
		await engine.run(`SET memory_limit = '${most}'`);
	} catch (error) {
		if (!isTooLarge(error)) throw error;
	}
}

/** What is on disk as well is let go of until no more is held than this. */
const nothingKept = '8MB';

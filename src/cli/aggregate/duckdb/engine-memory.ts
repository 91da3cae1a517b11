import type { Engine } from './engine.ts';
import { isTooLarge } from './with-room.ts';

/** What the engine may hold at each stage before it writes to disk: little while threads take memory beside it. */
export const engineMemory = {
	reading: '32MB',
	placing: '48MB',
	measuring: '64MB',
	protecting: '48MB',
	writing: '48MB',
	telling: '48MB'
} as const;

/** Begins a stage with what the one before held given back: what is kept for later would stand beside the next. */
export async function enterStage(
	engine: Engine,
	stage: Exclude<keyof typeof engineMemory, 'reading'>
): Promise<void> {
	await limitMemory(engine, nothingKept);
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

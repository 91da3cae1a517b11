import type { Engine } from './engine.ts';

/** What the engine may hold at each stage before it writes to disk: little while threads take memory beside it. */
export const engineMemory = {
	reading: '32MB',
	placing: '48MB',
	measuring: '64MB',
	writing: '48MB',
	telling: '48MB'
} as const;

/** Begins a stage with what the one before held given back: what is kept for later would stand beside the next. */
export async function enterStage(
	engine: Engine,
	stage: Exclude<keyof typeof engineMemory, 'reading'>
): Promise<void> {
	try {
		await engine.run(`SET memory_limit = '${nothingKept}'`);
	} catch {
		// Something is in use that cannot be written to disk: as much as could be is given back.
	}
	await engine.run(`SET memory_limit = '${engineMemory[stage]}'`);
}

/** What is on disk as well is let go of until no more is held than this. */
const nothingKept = '8MB';

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { engineNames, type Engine } from './engine.ts';
import { openEngine } from './open-engine.ts';
import { peakMemory } from '../process-memory.ts';

/** What one child process measured; times in milliseconds, memory in bytes. */
export type Measurement = {
	/** Loading the engine's modules and making the first report. */
	readonly cold: number;
	/** Every further report in the same process. */
	readonly warm: readonly number[];
	/** Peak resident set of this process after the first report, and what others hold beside it. */
	readonly memory: number;
	/** Whether the first and the last report are the same bytes. */
	readonly repeats: 'yes' | 'no';
};

/** Runs one engine in a process of its own: `<folder> <engine> <warm runs>`. Prints one line of JSON. */
async function measureEngine(folder: string, name: string, runs: number): Promise<Measurement> {
	const known = engineNames.find((engine) => engine === name);
	if (known === undefined) throw new Error(`no engine ${name}`);
	const input = JSON.parse(readFileSync(join(folder, 'input.json'), 'utf8')) as ReportInput;
	const started = performance.now();
	const engine = await openEngine[known]({ input, folder });
	try {
		const first = await engine.make();
		const cold = performance.now() - started;
		const memory = peakMemory() + (engine.memoryBeside?.() ?? 0);
		const { warm, last } = await makeAgain(engine, runs);
		writeFileSync(join(folder, `${name}.pdf`), first);
		return { cold, warm, memory, repeats: Buffer.compare(first, last) === 0 ? 'yes' : 'no' };
	} finally {
		await engine.close?.();
	}
}

async function makeAgain(engine: Engine, runs: number) {
	const warm: number[] = [];
	let last = new Uint8Array();
	for (let run = 0; run < runs; run++) {
		const started = performance.now();
		last = new Uint8Array(await engine.make());
		warm.push(performance.now() - started);
	}
	return { warm, last };
}

const [folder = '', name = '', runs = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await measureEngine(folder, name, Number(runs))));

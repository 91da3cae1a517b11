import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildMeasurer } from './build-measurer.ts';
import { engineNames, type EngineName } from './engine.ts';
import type { Measurement } from './measure-engine.ts';
import { median } from './median.ts';
import { pdfFacts, type PdfFacts } from './pdf-facts.ts';
import { writeReportJob } from './write-report-job.ts';

/** One engine's line of the comparison: medians in milliseconds and bytes. */
export type EngineResult = Omit<Measurement, 'warm'> &
	PdfFacts & { readonly name: EngineName; readonly warm: number };

/** An engine that could not run here, and why. */
export type LeftOut = { readonly name: EngineName; readonly reason: string };

const rounds = 3;
const warmRuns = 5;
const cache = join(process.cwd(), 'node_modules/.cache/machi-tenken/bench');

/** Where the compared PDFs are left to be looked at. */
export const comparedFolder = join(cache, 'report');

/** Makes the same report with every engine, each run in a process of its own, engines taking turns. */
export async function compareEngines(): Promise<readonly (EngineResult | LeftOut)[]> {
	const program = await buildMeasurer(join(cache, 'measurer'));
	writeReportJob(comparedFolder);
	const measured = new Map<EngineName, Measurement[]>(engineNames.map((name) => [name, []]));
	const leftOut = new Map<EngineName, LeftOut>();
	for (let round = 0; round < rounds; round++) {
		for (const [name, measurements] of measured) {
			if (leftOut.has(name)) continue;
			try {
				measurements.push(await measureInChild(program, name));
			} catch (error) {
				leftOut.set(name, { name, reason: firstLineOf(error) });
			}
		}
	}
	return engineNames.map((name) => leftOut.get(name) ?? summed(name, measured.get(name) ?? []));
}

async function measureInChild(program: string, name: EngineName): Promise<Measurement> {
	const args = [program, comparedFolder, name, String(warmRuns)];
	const { stdout } = await promisify(execFile)(process.execPath, args, {
		timeout: 120_000,
		env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' }
	});
	return JSON.parse(stdout) as Measurement;
}

const summed = (name: EngineName, measurements: readonly Measurement[]): EngineResult => ({
	name,
	cold: median(measurements.map(({ cold }) => cold)),
	warm: median(measurements.flatMap(({ warm }) => warm)),
	memory: median(measurements.map(({ memory }) => memory)),
	repeats: measurements.every(({ repeats }) => repeats === 'yes') ? 'yes' : 'no',
	...pdfFacts(join(comparedFolder, `${name}.pdf`))
});

/** A failed child's own words, without the command line that Node puts before them. */
function firstLineOf(error: unknown): string {
	const { stderr = '', message = String(error) } = error as { stderr?: string; message?: string };
	return stderr.split('\n').find((line) => line.includes('Error')) ?? message.split('\n')[0] ?? '';
}

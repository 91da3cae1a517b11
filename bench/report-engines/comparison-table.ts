import { cpus } from 'node:os';
import type { EngineResult, LeftOut } from './compare-engines.ts';
import { rareCharacters } from './write-report-job.ts';

const titles = [
	'engine',
	'cold',
	'warm',
	'warm ÷ ours',
	'size',
	'size ÷ ours',
	'memory',
	'memory ÷ ours',
	'pages',
	'tagged',
	'attached',
	'rare characters copied',
	'same bytes again'
] as const;

/** The comparison as a Markdown table, ratios against the product's own way; below it what was left out. */
export function comparisonTable(results: readonly (EngineResult | LeftOut)[]): string {
	const measured = results.filter((result) => 'bytes' in result);
	const leftOut = results.filter((result) => 'reason' in result);
	const [ours] = measured;
	const rows = measured.map((result) => rowOf(result, ours ?? result));
	return [
		machineLine(),
		'',
		lineOf(titles),
		lineOf(titles.map((_, i) => (i === 0 ? '---' : '---:'))),
		...rows.map(lineOf),
		...leftOut.map(({ name, reason }) => `\nleft out: ${name}: ${reason}`)
	].join('\n');
}

function rowOf(result: EngineResult, ours: EngineResult): readonly string[] {
	return [
		result.name,
		seconds(result.cold),
		seconds(result.warm),
		ratio(result.warm, ours.warm),
		`${Math.round(result.bytes / 1000)} kB`,
		ratio(result.bytes, ours.bytes),
		`${Math.round(result.memory / 1_000_000)} MB`,
		ratio(result.memory, ours.memory),
		String(result.pages),
		result.tagged,
		String(result.attachments),
		`${result.copied.length} of ${rareCharacters.length}`,
		result.repeats
	];
}

const machineLine = (): string => {
	const [{ model } = { model: 'unknown' }] = cpus();
	return `${model.trim()}, ${cpus().length} cores, Node ${process.version}`;
};

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const ratio = (value: number, ours: number): string => (value / ours).toFixed(2);

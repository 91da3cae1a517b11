import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { readCityResult } from '#lib/application/read-city-result.ts';
import { packetCrypto } from '#lib/exchange/packet-crypto.ts';
import { runCli, textOf } from './run-cli.ts';
import { valueOf } from './value-of.ts';

/** A fictional nation, what the domain reads of its files, and what `aggregate` made of them. */
export type FictionalAggregate = {
	readonly results: readonly CityResult[];
	/** By code. */
	readonly populations: ReadonlyMap<string, number>;
	/** The folder that `aggregate` has written. */
	readonly out: string;
	readonly remove: () => void;
};

/**
 * Makes a fictional nation and aggregates it; whoever asks for it removes it. Some of its cities have answered little, and some all
 * but a layer.
 */
export async function fictionalAggregate(
	cities: number,
	years: number,
	options: readonly string[] = []
): Promise<FictionalAggregate> {
	const root = mkdtempSync(join(tmpdir(), 'machi-tenken-nation-'));
	const size = ['--cities', String(cities), '--years', String(years), '--seed', '5'];
	const made = await runCli(['nation', '-o', 'nation', ...size]);
	const files = withUnfinished(made.files);
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), bytes);
	}
	const out = join(root, 'out');
	const population = { 'population.csv': files.get('nation/population.csv') ?? '' };
	const line = [join(root, 'nation'), '-o', out, '--samples', '--population', 'population.csv'];
	const { exitCode, err } = await runCli(['aggregate', ...line, ...options], population);
	if (exitCode !== 0) throw new Error(err);
	return {
		results: await resultsOf(files),
		populations: populationsOf(textOf(files.get('nation/population.csv'))),
		out,
		remove: () => rmSync(root, { recursive: true, force: true })
	};
}

function withUnfinished(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
	const incident = new Set(
		shippedGuidelines.checklists.flatMap(({ checklist }) =>
			checklist.controls.flatMap(({ id, layer }) => (layer === 'incident' ? [id] : []))
		)
	);
	const assessments = [...files].filter(([name]) => name.endsWith('.machi-tenken.json'));
	const changed = assessments.flatMap(([name, bytes], place) => {
		const file = JSON.parse(textOf(bytes)) as {
			readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
		};
		const answers = Object.entries(file.answers);
		const kept = new Map([
			[4, answers.slice(0, 1)],
			[8, answers.map(([component, own]) => [component, without(own, incident)] as const)]
		]).get(place % 11);
		if (kept === undefined) return [];
		const text = JSON.stringify({ ...file, answers: Object.fromEntries(kept) });
		return [[name, new TextEncoder().encode(text)] as const];
	});
	return new Map([...files, ...changed]);
}

const without = (own: Readonly<Record<string, unknown>>, controls: ReadonlySet<string>) =>
	Object.fromEntries(Object.entries(own).filter(([control]) => !controls.has(control)));

async function resultsOf(files: ReadonlyMap<string, Uint8Array>): Promise<readonly CityResult[]> {
	const reading = { catalogue: catalogueOf(shippedGuidelines), packetCrypto, signers: [] };
	const results: CityResult[] = [];
	for (const [name, bytes] of files) {
		if (!name.endsWith('.machi-tenken.json')) continue;
		results.push(valueOf(await readCityResult(reading, { name, bytes })));
	}
	return results;
}

const populationsOf = (text: string): ReadonlyMap<string, number> =>
	new Map(
		text
			.split('\r\n')
			.slice(1)
			.filter((line) => line !== '')
			.map((line) => line.split(','))
			.map(([code = '', , population = '']) => [code, Number(population)])
	);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { cityOfPlatforms, withAnswers } from '../../support/answered-city.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { codes, eightCities, fileOf, writeFiles } from '../aggregate-cities.ts';
import { digests } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

/** The same eight cities on another guideline. */
function onAnotherGuideline() {
	const { checklist, assessment: begun } = cityOfPlatforms();
	const assessment = withAnswers(checklist, begun, 40);
	return Object.fromEntries(
		codes.map((code, i) => {
			const municipality = { code, name: `市${String(i)}` };
			const city = { ...assessment, id: `platform-${String(i)}`, municipality };
			return [`${code}.json`, fileOf(city, checklist)];
		})
	);
}

describe.skipIf(!duckdb.ok)('a data set that was published on another guideline', () => {
	/** Files of cities on disk, what was published of the other guideline, and how a run with it ends. */
	async function published() {
		const folder = temporaryFolder();
		writeFiles(join(folder, 'cities'), eightCities());
		writeFiles(join(folder, 'platforms'), onAnotherGuideline());
		await runCli(['aggregate', join(folder, 'platforms'), '-o', join(folder, 'before')]);
		const openData = join(folder, 'before', 'open-data');
		const former = Object.fromEntries(
			readdirSync(openData).map((name) => [
				`former/${name}`,
				readFileSync(join(openData, name), 'utf8')
			])
		);
		const run = (from: string, out: string, ...options: readonly string[]) =>
			runCli(['aggregate', join(folder, from), '-o', join(folder, out), ...options], former);
		return { folder, run };
	}

	it('is told as such instead of correcting every figure, and the same line without it goes on', async () => {
		const { folder, run } = await published();
		const { exitCode, err } = await run('cities', 'out', '--corrections', 'former');
		expect(exitCode).toBe(2);
		expect(err).toContain('ほかのガイドライン（data-platform）の公表データです');
		expect(err).toContain(`${join(folder, 'out')}.part に残しました`);
		expect(existsSync(join(folder, 'out'))).toBe(false);
		const again = await run('cities', 'out');
		expect(again.exitCode).toBe(0);
		expect(again.err).toContain('前回の続きから');
		await run('cities', 'fresh');
		expect(digests(join(folder, 'out'))).toEqual(digests(join(folder, 'fresh')));
		expect(existsSync(`${join(folder, 'out')}.part`)).toBe(false);
	});

	it('is refused before anything is read where the line names the guideline', async () => {
		const { folder, run } = await published();
		const named = ['--checklist', 'scsg@3.0', '--corrections', 'former'];
		const { exitCode, err } = await run('cities', 'out', ...named);
		expect(exitCode).toBe(2);
		expect(err).toContain('data-platform');
		expect(existsSync(`${join(folder, 'out')}.part`)).toBe(false);
	});

	it('is compared with where it is of the same guideline', async () => {
		const { folder, run } = await published();
		const { exitCode } = await run('platforms', 'out', '--corrections', 'former');
		expect(exitCode).toBe(0);
		const corrections = readFileSync(join(folder, 'out', 'open-data', 'corrections.csv'), 'utf8');
		expect(corrections.trimEnd().split('\r\n')).toHaveLength(1);
	});
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { eightCities, writeFiles } from '../aggregate-cities.ts';
import { ask, digests } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate', () => {
	it('writes and answers the same wherever the folder lies', async () => {
		const folder = temporaryFolder();
		const input = join(folder, 'in');
		writeFiles(input, eightCities());
		const sql =
			'SELECT fiscal_year, prefecture, name FROM cities JOIN places USING (code, prefecture, name) ORDER BY code';
		const plain = join(folder, 'out');
		await runCli(['aggregate', input, '-o', plain]);
		const [bytes, answer] = [digests(plain), await ask(plain, sql)];
		expect(answer).toHaveLength(8);
		for (const place of [
			// Names that parts of tables have.
			'prefecture=13/out',
			'fiscal_year=1999/out',
			'name=x/out',
			// What stands for other characters in the paths of the engine.
			'out[1]',
			'o*t',
			"o'ut"
		]) {
			const out = join(folder, place);
			const { exitCode, err } = await runCli(['aggregate', input, '-o', out]);
			expect({ place, exitCode, err: exitCode === 0 ? '' : err }).toEqual({
				place,
				exitCode: 0,
				err: ''
			});
			expect({ place, bytes: digests(out) }).toEqual({ place, bytes });
			expect({ place, answer: await ask(out, sql) }).toEqual({ place, answer });
		}
	}, 120_000);
});

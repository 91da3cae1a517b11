import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, codes, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn, ask, summaryOf } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate, where nobody has answered yet', () => {
	it.each([1, codes.length])('writes every table and the page for %i cities', async (count) => {
		const folder = temporaryFolder();
		const cities = Array.from({ length: count }, (_, no) => ({ ...aCity(no), answers: {} }));
		writeFiles(
			join(folder, 'in'),
			Object.fromEntries(cities.map((city, no) => [`${String(no)}.json`, fileOf(city)]))
		);
		const { exitCode, err } = await aggregateIn(folder);
		expect({ exitCode, err }).toMatchObject({ exitCode: 0 });
		const out = join(folder, 'out');
		expect(summaryOf(out)).toMatchObject({ results: count, leftOut: 0 });
		expect(await ask(out, 'SELECT mean FROM groups WHERE mean IS NOT NULL')).toEqual([]);
		expect(await ask(out, 'SELECT count(*)::INTEGER AS n FROM cities')).toEqual([{ n: count }]);
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('</html>');
	});
});

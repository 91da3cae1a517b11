import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, codes, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn, ask, summaryOf } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

describe.skipIf(!duckdb.ok)('aggregate, where nobody has answered yet', () => {
	it("leaves files in which nothing is answered out, and takes them for nobody's answers", async () => {
		const folder = temporaryFolder();
		const [city, other] = [aCity(0), aCity(1)];
		const blank = { ...city, answers: {}, asOf: '2027-03-01' };
		writeFiles(join(folder, 'in'), {
			'answers.json': fileOf(city),
			'newer-blank.json': fileOf(blank),
			'other-blank.json': fileOf({ ...other, answers: {} })
		});
		expect((await aggregateIn(folder)).exitCode).toBe(0);
		expect(summaryOf(join(folder, 'out'))).toMatchObject({
			results: 1,
			cities: 1,
			leftOutBy: { blank: 2 }
		});
		const asked = await ask(
			join(folder, 'out'),
			'SELECT code, answered FROM places WHERE answered'
		);
		expect(asked).toEqual([{ code: city.municipality.code, answered: true }]);
	});

	it.each([1, codes.length])('writes every table and the page for %i cities', async (count) => {
		const folder = temporaryFolder();
		const cities = Array.from({ length: count }, (_, no) => {
			const [component = '', own = {}] = Object.entries(aCity(no).answers)[0] ?? [];
			const [control = ''] = Object.keys(own);
			return {
				...aCity(no),
				answers: { [component]: { [control]: { status: 'unknown' as const } } }
			};
		});
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

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { tableOf } from '../../support/html-tables.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, codes, fileOf, writeFiles } from '../aggregate-cities.ts';
import { ask, summaryOf } from '../aggregate-output.ts';
import { withAnswers } from '../../support/answered-city.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const duckdb = await findDuckDb();
const { checklist } = shippedChecklist();

describe.skipIf(!duckdb.ok)('aggregate with a list of who was asked', () => {
	/** Eight cities with a result, two of them unfinished, and one more that nothing is answered in; five and a silent one were asked. */
	async function aggregated() {
		const folder = temporaryFolder();
		const files = codes.map((code, no) => {
			const city = withAnswers(checklist, aCity(no), no < 2 ? 2 : 40);
			return [`${code}.json`, fileOf(city)] as const;
		});
		writeFiles(join(folder, 'in'), {
			...Object.fromEntries(files),
			'blank.json': fileOf({ ...aCity(0, { asOf: '2027-03-01' }), answers: {} })
		});
		const asked = `code\r\n${[...codes.slice(0, 5), '401307'].join('\r\n')}\r\n`;
		writeFileSync(join(folder, 'asked.csv'), asked);
		const out = join(folder, 'out');
		const { exitCode, err } = await runCli(
			['aggregate', join(folder, 'in'), '-o', out, '--asked', 'asked.csv'],
			{ 'asked.csv': asked }
		);
		expect(exitCode).toBe(0);
		return { out, err };
	}

	it('counts who answered among those that were asked, and says who else is counted, and who is not', async () => {
		const { out, err } = await aggregated();
		const html = readFileSync(join(out, 'index.html'), 'utf8');
		expect(html).toContain(
			'6団体のうち5団体（83.3%）の結果を集めました。ほかに、対象でない3団体の結果があります。回答率が80%に満たない2団体は、回答の途中とみて集計に入れていません。集計した団体は6団体です。'
		);
		const [all] = tableOf(html, '都道府県別、層ごとの得点の中央値').slice(1);
		expect(all?.slice(0, 4)).toEqual(['全体', '5', '6', '6']);
		expect(err).toContain('回答率が80%に満たない結果 2件');
		expect(err).toContain('--asked の一覧にない3団体');
		expect(summaryOf(out)).toMatchObject({
			cities: 8,
			results: 8,
			unfinished: 2,
			unasked: 3,
			leftOutBy: { blank: 1 }
		});
	});

	it('says the same in every table and to every question', async () => {
		const { out } = await aggregated();
		const whole = "prefecture = '00' AND layer = 'all' AND population_class = 'all'";
		expect(await ask(out, `SELECT asked, answered, n FROM groups WHERE ${whole}`)).toEqual([
			{ asked: 6, answered: 5, n: 6 }
		]);
		const places = 'SELECT count(*)::INTEGER AS cities FROM places WHERE asked AND answered';
		expect(await ask(out, places)).toEqual([{ cities: 5 }]);
		const question = readFileSync('analysis/questions/14-asked-and-answered.sql', 'utf8');
		const rows = (await ask(out, question)) as readonly Readonly<Record<string, unknown>>[];
		const counted = rows.map((row) => [
			row['prefecture'],
			row['cities_asked'],
			Number(row['cities_answered'])
		]);
		expect(counted).toEqual([
			['01', 0, 0],
			['13', 2, 2],
			['28', 3, 3],
			['40', 1, 0]
		]);
		const readMe = readFileSync(join(out, 'open-data', 'README.md'), 'utf8');
		expect(readMe).toContain('対象 6団体、回答 5団体、集計 第3.0版 6団体');
	});
});

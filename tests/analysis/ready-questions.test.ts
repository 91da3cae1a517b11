import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fictionalAggregate, type FictionalAggregate } from '../support/fictional-aggregate.ts';
import { askDuckdb } from '../../scripts/spark/ask-duckdb.mjs';
import { asRows, type Row } from './as-rows.ts';
import { grouped } from './grouping.ts';
import {
	essentialShort,
	evidenceByLayer,
	openAnswers,
	weakestControls,
	weakInPrefectures
} from './oracle-of-controls.ts';
import {
	classesByPrefecture,
	completeness,
	deviationValues,
	gradesByYear,
	layerDistribution,
	lensGroups
} from './oracle-questions.ts';
import { sameCitiesTrend, trendAcrossEditions, whoLeft } from './oracle-trends.ts';

const folder = 'analysis/questions';
const everyGrade = ['A', 'B', 'C', 'D', 'not-rated'];

let nation: FictionalAggregate;
let answers: ReadonlyMap<string, readonly Row[]>;

beforeAll(async () => {
	nation = await fictionalAggregate(90, 2);
	const asked = await askDuckdb(nation.out, folder);
	answers = new Map(asked.map((answer) => [answer.question, asRows(answer)]));
});
afterAll(() => nation.remove());

/** Every question, with its figures reckoned by the domain and by plain code; the lowest count of rows that makes it tell. */
const oracles = [
	['01-grades-by-year.sql', gradesByYear, 10],
	['02-layer-distribution.sql', layerDistribution, 14],
	['03-weakest-controls.sql', weakestControls, 100],
	['04-weak-everywhere-in-a-prefecture.sql', weakInPrefectures, 1],
	['05-trend-of-the-same-cities.sql', sameCitiesTrend, 7],
	['06-trend-across-editions.sql', trendAcrossEditions, 7],
	['07-who-left.sql', whoLeft, 1],
	['08-evidence-by-layer.sql', evidenceByLayer, 14],
	['09-open-answers.sql', openAnswers, 14],
	['10-essential-controls-short.sql', essentialShort, 50],
	['11-deviation-values.sql', deviationValues, 500],
	['12-classes-by-prefecture.sql', classesByPrefecture, 20],
	['13-lens-groups.sql', lensGroups, 20],
	['14-asked-and-answered.sql', completeness, 20]
] as const;

describe('a ready question', () => {
	it.each(oracles)('%s says what the domain says', (name, oracle, least) => {
		const rows = answers.get(name) ?? [];
		expect(rows.length).toBeGreaterThanOrEqual(least);
		expect(rows).toEqual(oracle(nation.results, nation.populations));
	});

	it('has figures of the domain to be held against, each of them', () => {
		const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
		expect(names.sort()).toEqual(oracles.map(([name]) => name));
	});

	it.each(oracles.map(([name]) => name))(
		'%s says first what it answers, in both languages',
		(name) => {
			const text = readFileSync(`${folder}/${name}`, 'utf8');
			const head = text.split('\n').slice(0, 5);
			expect(head.map((line) => /^-- ([a-z]+): \S/.exec(line)?.[1])).toEqual([
				'ja',
				'en',
				'unit',
				'excludes',
				'shows'
			]);
			expect(head[4]).toMatch(/^-- shows: (groups|protected groups|cities)$/);
		}
	);

	it.each(oracles.map(([name]) => name))(
		'%s is one statement in the SQL of three engines',
		(name) => {
			const sql = readFileSync(`${folder}/${name}`, 'utf8').replace(/^--.*\n/gm, '');
			expect(sql).not.toMatch(
				/;|\bQUALIFY\b|\bLIMIT\b|::|\bILIKE\b|percentile_cont|\bmedian\(|EXCLUDE|GROUP BY ALL/i
			);
			// A decimal literal is another type in each engine; with an exponent it is a double in all of them.
			expect(sql).not.toMatch(/\d\.\d/);
			expect(sql.trimEnd()).toMatch(/ORDER BY\s[^()]+$/);
		}
	);

	it('tells how many hold each grade whole, a single one too, as the page does', () => {
		const rows = answers.get('01-grades-by-year.sql') ?? [];
		const years = grouped(rows, ({ fiscal_year: year, edition }) => [
			Number(year),
			String(edition)
		]);
		expect(years.length).toBeGreaterThan(1);
		for (const year of years) expect(year.map((row) => row['city_grade'])).toEqual(everyGrade);
		expect(rows.some(({ cities, status }) => cities === 1 && status === 'shown')).toBe(true);
	});

	it('shows no group below five, unless it is for those who hold the answers of each city', () => {
		for (const [name, rows] of answers) {
			const shows = /^-- shows: (.+)$/m.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1];
			if (shows !== 'groups') continue;
			for (const row of rows) {
				const counts = [
					'cities',
					'panel_cities',
					'cities_answered',
					'joined',
					'gone',
					'panel_rose',
					'panel_fell'
				];
				const found = counts.flatMap((count) => row[count] ?? []);
				expect(
					found.every((count) => count === 0 || Number(count) >= 5),
					name
				).toBe(true);
			}
		}
	});
});

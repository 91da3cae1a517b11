import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { fictionalAggregate, type FictionalAggregate } from '../../support/fictional-aggregate.ts';
import { tableOf } from '../../support/html-tables.ts';
import { runCli } from '../../support/run-cli.ts';

const duckdb = await findDuckDb();

type Step = {
	readonly to_edition: string;
	readonly layer: string;
	readonly panel_cities: number;
	readonly panel_mean_before: number;
	readonly panel_mean_after: number;
};

describe.skipIf(!duckdb.ok)('the trend where the edition changed on the way', () => {
	let nation: FictionalAggregate;
	let html = '';
	beforeAll(async () => {
		nation = await fictionalAggregate(160, 2);
		html = readFileSync(join(nation.out, 'index.html'), 'utf8');
	}, 900_000);
	afterAll(() => nation.remove());

	/** What the ready question says of those who came to the newest edition, from whichever. */
	const steps = async (): Promise<readonly Step[]> => {
		const { out } = await runCli(['aggregate', nation.out, '--sql', '06', '--json']);
		return (JSON.parse(out) as readonly Step[]).filter(({ to_edition }) => to_edition === '3.0');
	};
	const panel = () => {
		const title = /2025〜2026年度の全てに結果がある(\d+)団体（継続団体）/.exec(html);
		return {
			cities: Number(title?.[1]),
			caption: `${title?.[0] ?? ''}の中央値と、最後の年度の変化の平均（ポイント）`
		};
	};

	it('is of cities of all editions, over what the crosswalk makes comparable, as the question says', async () => {
		const whole = (await steps()).filter(({ layer }) => layer === 'all');
		const cities = whole.reduce((sum, { panel_cities }) => sum + panel_cities, 0);
		expect(whole.length).toBeGreaterThan(1);
		expect(panel().cities).toBe(cities);
		const change =
			whole.reduce(
				(sum, { panel_cities, panel_mean_before, panel_mean_after }) =>
					sum + panel_cities * (panel_mean_after - panel_mean_before),
				0
			) / cities;
		const [, overall] = tableOf(html, panel().caption);
		console.log(JSON.stringify(tableOf(html, panel().caption)), change, JSON.stringify(whole));
		const told = Number((overall?.at(-1) ?? '').replace('−', '-').replace('±', ''));
		expect(Math.abs(told - change)).toBeLessThan(0.2);
		expect(overall?.[1]).toMatch(/%/);
		expect(overall?.[2]).toMatch(/%/);
	});

	it('says over what it is, and names what is not compared', () => {
		expect(html).toContain('途中で版が変わったため');
		expect(html).toMatch(/比べていません：[A-Z]+-\d+/);
		expect(html).not.toContain('結果だけで示します');
	});
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { withAnswers } from '../../support/answered-city.ts';
import { tableOf } from '../../support/html-tables.ts';
import { runCli } from '../../support/run-cli.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const duckdb = await findDuckDb();
const newest = shippedChecklist('scsg@3.0');
const before = shippedChecklist('scsg@2.0');

/** A code with its check digit. */
function codeOf(five: string): string {
	const sum = [...five].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
	return `${five}${String((11 - (sum % 11)) % 10)}`;
}

/** Cities of two prefectures in both years: ten came from the edition before, ten stood on the newest one already. */
function fileOf(place: number, fiscalYear: number): string {
	const { checklist, pin } = fiscalYear === 2025 && place < 10 ? before : newest;
	const five = `${place % 2 === 0 ? '13' : '27'}${String(701 + place)}`;
	const blank = anAssessment({
		id: `${five}-${String(fiscalYear)}`,
		sample: true,
		municipality: { code: codeOf(five), name: `架空${five}市` },
		period: { fiscalYear },
		asOf: `${String(fiscalYear)}-10-01`,
		checklist: pin,
		components: [aComponent({ id: `c${'x'.repeat((place * 5 + fiscalYear) % 8)}` })]
	});
	return encodeAssessment({ assessment: withAnswers(checklist, blank, 40 + (place % 4)) });
}

type Step = {
	readonly to_edition: string;
	readonly layer: string;
	readonly panel_cities: number;
	readonly mean_controls_compared: number;
	readonly panel_mean_before: number;
	readonly panel_mean_after: number;
};

describe.skipIf(!duckdb.ok)('the trend where the edition changed on the way', () => {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-test-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const out = join(folder, 'out');
	let html = '';
	let whole: readonly Step[] = [];
	beforeAll(async () => {
		mkdirSync(join(folder, 'in'));
		for (const year of [2025, 2026]) {
			for (let place = 0; place < 20; place++) {
				writeFileSync(
					join(folder, 'in', `${String(place)}-${String(year)}.json`),
					fileOf(place, year)
				);
			}
		}
		await runCli(['aggregate', join(folder, 'in'), '--samples', '-o', out]);
		html = readFileSync(join(out, 'index.html'), 'utf8');
		const { out: answer } = await runCli(['aggregate', out, '--sql', '06', '--json']);
		whole = (JSON.parse(answer) as readonly Step[]).filter(({ layer }) => layer === 'all');
	}, 600_000);

	/** What the ready question says of both kinds of cities together. */
	const meanOf = (of: (step: Step) => number): number =>
		whole.reduce((sum, step) => sum + step.panel_cities * of(step), 0) / 20;

	it('is of cities of both editions, over what the crosswalk makes comparable, as the ready question says', () => {
		expect(whole.map(({ panel_cities }) => panel_cities)).toEqual([10, 10]);
		const caption =
			'2025〜2026年度の全てに結果がある20団体（継続団体）の中央値と、最後の年度の変化の平均（ポイント）';
		const [, overall] = tableOf(html, caption);
		expect(overall?.[1]).toMatch(/%/);
		expect(overall?.[2]).toMatch(/%/);
		const told = Number((overall?.[3] ?? '').replace('−', '-').replace('±', ''));
		const change = meanOf((step) => step.panel_mean_after - step.panel_mean_before);
		expect(Math.abs(told - change)).toBeLessThan(0.2);
	});

	it('says over how many controls it is, and names what is not compared', () => {
		expect(html).toContain('途中で版が変わったため');
		const controls = meanOf((step) => step.mean_controls_compared);
		expect(html).toContain(`平均${controls.toFixed(1)}項目`);
		expect(html).toMatch(/比べていません：[A-Z]+-\d+/);
		expect(html).not.toContain('結果だけで示します');
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, textOf } from '../support/run-cli.ts';

let files: Readonly<Record<string, string>> = {};
const plan = (...args: string[]) => runCli(['plan', 's.json', ...args], files);
const json = async (...args: string[]) => JSON.parse((await plan('--json', ...args)).out);

beforeAll(async () => {
	const sample = await runCli(['sample', '-o', 's.json']);
	files = { 's.json': textOf(sample.files.get('s.json')) };
});

describe('plan', () => {
	it('says why the grade is what it is, what lifts it and what is not counted, in both languages', async () => {
		const { exitCode, out, err } = await plan();
		expect([exitCode, err]).toEqual([0, '']);
		for (const said of [
			'得点：71.3%',
			'Dの理由は、サプライチェーン管理（35.7%）です。',
			'サプライチェーン管理は、Cの基準まで、あと6点（%ではなく得た点）です。',
			'登録済みの改善計画が全て終わると：暫定 C（7層中6層）、得点 80.4%',
			'データ連携時のセキュリティ：未回答と「分からない」が4件あります。あと2件に答えると判定できます。',
			'SUP-07 脆弱性を直す期限の取決め  まち全体  作業3ポイント  効果 6点',
			'令和9年3月31日：暫定 C（7層中6層）、得点 77.6%',
			'（期限を過ぎている）'
		]) {
			expect(out).toContain(said);
		}
		const english = (await plan('--lang', 'en')).out;
		expect(english).toContain('Supply-chain management (35.7%)');
		expect(english).toContain('2 more answers and it is rated');
	});

	it('gives programs the contract, and nothing else', async () => {
		const result = await json('--budget', '10');
		expect(Object.keys(result)).toEqual([
			...['scoringVersion', 'unit', 'now', 'ways', 'budget', 'inTime', 'outside', 'allPlans']
		]);
		expect(result).toMatchObject({ scoringVersion: 2, unit: 'points' });
		expect(result.now).toEqual({
			grade: null,
			provisional: { grade: 'D', rated: 6, of: 7 },
			percent: 71.3
		});
		expect(result.ways.map(({ to }: { to: string }) => to)).toEqual(['C', 'B', 'A']);
		expect(result.ways[0]).toMatchObject({
			...{ to: 'C', possible: false, because: 'not-rated' },
			missing: [{ layer: 'data-linkage', open: 4, needed: 2 }],
			...{ effort: null, items: [], after: null }
		});
		expect(result.budget).toMatchObject({ budget: 10, effort: 10, because: 'not-rated' });
		expect(result.budget.items[0]).toEqual({
			...{ component: 'disaster-navi', control: 'SVC-09', layer: 'service' },
			...{ effort: 1, gain: 9, why: 'points' }
		});
		expect(result.inTime[0]).toMatchObject({ date: '2026-12-18', grade: null, percent: 72 });
		expect(result.inTime[0].layers).toHaveLength(7);
		expect(result.outside).toEqual([{ action: 'act-02', why: 'overdue' }]);
	});

	it('gives the one way that is asked for, and no budget that is not', async () => {
		const result = await json('--to', 'B');
		expect(result.ways).toHaveLength(1);
		expect(result.ways[0]).toMatchObject({ to: 'B', ofRated: { effort: 65 } });
		expect(result).not.toHaveProperty('budget');
	});

	it('says that a budget of 0 does nothing', async () => {
		expect((await plan('--budget', '0')).out).toContain(
			'作業0ポイントでできる最善：解消できる不足はありません。'
		);
		const { budget } = await json('--budget', '0');
		expect(budget).toMatchObject({ effort: 0, items: [], after: { percent: 71.3 } });
	});

	it.each([
		[['--to', 'D'], '--to', 'A、B、C'],
		[['--to', 'c'], '--to', 'A、B、C'],
		[['--budget', '4.5'], '--budget', '0以上の整数'],
		[['--budget=-1'], '--budget', '0以上の整数'],
		[['--budget', '1e3'], '--budget', '0以上の整数'],
		[['--budget', ''], '--budget', '0以上の整数']
	])('refuses %j with what to write instead', async (args, named, instead) => {
		const { exitCode, out, err } = await plan(...args);
		expect([exitCode, out]).toEqual([2, '']);
		expect(err).toContain(named);
		expect(err).toContain(instead);
	});
});

describe('plan of a city that has answered nothing', () => {
	it('promises nothing in any place', async () => {
		const blank = await runCli([
			...['new', '--checklist', 'scsg@3.0', '--code', '282103', '--name', '加古川市'],
			...['--fiscal-year', '2026', '-o', 'f.json']
		]);
		const given = { 'f.json': textOf(blank.files.get('f.json')) };
		const { exitCode, out } = await runCli(['plan', 'f.json', '--budget', '5'], given);
		expect(exitCode).toBe(0);
		expect(out).toContain('まだ回答がありません');
		expect(out).toContain('不足を解消する改善計画は、登録されていません。');
		expect(out).not.toMatch(/終わると評価/);
	});
});

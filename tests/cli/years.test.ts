import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

type Files = Readonly<Record<string, Uint8Array | string>>;

async function yearOn(
	checklist: string,
	year: number,
	rows: readonly string[],
	code = '282103'
): Promise<Uint8Array> {
	const { files: blank } = await runCli([
		...['new', '--checklist', checklist, '--code', code, '--name', '加古川市'],
		...['--fiscal-year', String(year), '--as-of', `${String(year)}-11-22`, '-o', 'f.json']
	]);
	const { files } = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
		'f.json': blank.get('f.json') ?? '',
		'a.csv': ['component,control,status,note,reason', ...rows, ''].join('\n')
	});
	return files.get('g.json') ?? new Uint8Array();
}

let files: Files;
beforeAll(async () => {
	files = {
		'a.json': await yearOn('scsg@2.0', 2025, [
			',GOV-01,not-met,,',
			',GOV-06,met,,',
			',GOV-02,met,,'
		]),
		'b.json': await yearOn('scsg@3.0', 2026, [
			',GOV-01,met,,',
			',GOV-06,not-met,,',
			',GOV-02,partly,,'
		]),
		'other.json': await yearOn('scsg@3.0', 2025, [], '282014')
	};
});
const years = (...args: readonly string[]) => runCli(['years', ...args], files);

describe('years', () => {
	it('tells how the city stood, what changed and what was left out, in whichever order files are given', async () => {
		const { exitCode, out } = await years('b.json', 'a.json');
		expect(exitCode).toBe(0);
		expect(out).toContain('加古川市  2025年度 → 2026年度');
		expect(out).toMatch(/^なくなった不足（1件）\n {2}GOV-01 .+（まち全体） {2}未実施 → 実施済み$/m);
		expect(out).toMatch(/^新たな不足（1件）\n {2}GOV-02 /m);
		expect(out).toMatch(/^求めることが変わった項目（?.*\n(?: {2}.+\n)* {2}GOV-06 .+：2025年度$/m);
		expect((await years('a.json', 'b.json')).out).toBe(out);
	});

	it('gives the same as JSON, with the groups of a lens', async () => {
		const { out } = await years('a.json', 'b.json', '--json', '--lens', 'nist-csf-2.0');
		const found = JSON.parse(out);
		expect(found).toMatchObject({ format: 'machi-tenken/years', formatVersion: 1 });
		expect(found.years.map(({ fiscalYear }: { fiscalYear: number }) => fiscalYear)).toEqual([
			2025, 2026
		]);
		expect(found.years[0].overall.possible).toBe(found.years[1].overall.possible);
		expect(found.years[1].groups.length).toBeGreaterThan(0);
		expect(found.changes).toMatchObject({
			since: 2025,
			closed: [{ component: 'organisation', control: 'GOV-01', from: 'not-met', to: 'met' }],
			opened: [{ component: 'organisation', control: 'GOV-02', from: 'met', to: 'partly' }]
		});
		expect(found.leftOut.controls).toContainEqual({
			control: 'GOV-06',
			relation: 'strengthened',
			from: ['GOV-06'],
			years: [2025]
		});
	});

	it('says which of two assessments of one year is used', async () => {
		const again = await yearOn('scsg@3.0', 2026, []);
		const { err, exitCode } = await runCli(['years', 'a.json', 'b.json', 'c.json'], {
			...files,
			'c.json': again
		});
		expect(exitCode).toBe(0);
		expect(err).toContain('同じ年度の新しい点検');
	});

	it('refuses one year alone, another city and a sample', async () => {
		const alone = await years('a.json');
		expect([alone.exitCode, alone.err]).toEqual([2, expect.stringContaining('2つ以上')]);
		const other = await years('a.json', 'other.json');
		expect([other.exitCode, other.err]).toEqual([2, expect.stringContaining('other.json')]);
		const { files: made } = await runCli(['sample', '-o', 's.json']);
		const mixed = await runCli(['years', 'a.json', 's.json'], {
			...files,
			's.json': made.get('s.json') ?? ''
		});
		expect([mixed.exitCode, mixed.err]).toEqual([2, expect.stringContaining('見本')]);
	});
});

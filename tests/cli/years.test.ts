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
	const earlier = [2019, 2020, 2021, 2022, 2023].map(
		async (year) => [`${String(year)}.json`, await yearOn('scsg@3.0', year, [])] as const
	);
	const again = JSON.parse(new TextDecoder().decode(await yearOn('scsg@3.0', 2025, []))) as object;
	files = {
		...Object.fromEntries(await Promise.all(earlier)),
		'again.json': JSON.stringify({ ...again, asOf: '2026-01-10' }),
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
		'other.json': await yearOn('scsg@3.0', 2025, [], '282014'),
		'former.json': await yearOn('scsg@3.0', 2024, [',GOV-01,not-met,,'], '282014')
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
		expect(err).toContain('b.json は使いません。');
		expect(err).toContain('あとに指定したもの）を比べるため、c.json を使います。');
	});

	it('takes a file that is named twice once', async () => {
		const { err, exitCode } = await years('a.json', 'b.json', 'a.json');
		expect([exitCode, err]).toEqual([0, '']);
	});

	it('refuses one year alone, another city and a sample', async () => {
		const alone = await years('a.json');
		expect([alone.exitCode, alone.err]).toEqual([2, expect.stringContaining('2つ以上')]);
		const other = await years('a.json', 'other.json');
		expect([other.exitCode, other.err]).toEqual([2, expect.stringContaining('other.json')]);
		expect(other.err).toContain('--predecessor 282014');
		const { files: made } = await runCli(['sample', '-o', 's.json']);
		const mixed = await runCli(['years', 'a.json', 's.json'], {
			...files,
			's.json': made.get('s.json') ?? ''
		});
		expect([mixed.exitCode, mixed.err]).toEqual([2, expect.stringContaining('見本')]);
	});

	it('compares with a municipality the city came from where its code is given, and says so', async () => {
		const { exitCode, out } = await years('b.json', 'former.json', '--predecessor', '282014');
		expect(exitCode).toBe(0);
		expect(out).toContain('前身の団体の年度：2024年度（加古川市、団体コード 282014）');
		expect(out).toContain('比べていない年度：2025年度（');
		const { out: json } = await years(
			...['b.json', 'former.json', '--predecessor', '282014', '--json']
		);
		expect(JSON.parse(json)).toMatchObject({
			municipality: { code: '282103' },
			years: [{ municipality: { code: '282014' } }, { fiscalYear: 2026 }]
		});
	});

	it.each(['28201', '282015', '282 014', '加古川市'])(
		'takes no predecessor whose code is none: %s',
		async (code) => {
			const { exitCode, err } = await years('a.json', 'b.json', '--predecessor', code);
			expect({ exitCode, err }).toEqual({
				exitCode: 2,
				err: expect.stringMatching(`--predecessor.*${code}`)
			});
		}
	);

	it('says that it takes two years where it was given two files of one', async () => {
		const { exitCode, err } = await years('again.json', 'a.json');
		expect({ exitCode, err }).toEqual({ exitCode: 2, err: expect.stringContaining('年度の違う') });
	});

	it('sets no year with few answers against another', async () => {
		const { out } = await years('b.json', 'a.json');
		expect(out).toMatch(/回答率が80%に満たない年度：2025年度（[\d.]+%）、2026年度（[\d.]+%）/);
		expect(out).toMatch(/^ {2}まち全体 {2}.+ {2}比べられません$/m);
	});
});

describe('report --since', () => {
	const report = (...since: readonly string[]) =>
		runCli(
			[
				...['report', 'b.json', '--format', 'html', '-o', 'r.html'],
				...since.flatMap((one) => ['--since', one])
			],
			files
		);

	it('takes the newest of a year, and says so', async () => {
		const { exitCode, err } = await report('a.json', 'again.json');
		expect([exitCode, err]).toEqual([0, expect.stringContaining('a.json は使いません')]);
	});

	it('takes a file that is named twice once', async () => {
		const { exitCode, err } = await report('a.json', 'a.json');
		expect([exitCode, err]).toEqual([0, expect.not.stringContaining('使いません')]);
	});

	it('takes all years of the city, and those of a municipality it came from', async () => {
		const all = [2019, 2020, 2021, 2022, 2023].map((year) => `${String(year)}.json`);
		const args = [
			...['report', 'b.json', '--format', 'html', '-o', 'r.html', '--predecessor', '282014'],
			...[...all, 'former.json', 'a.json'].flatMap((one) => ['--since', one])
		];
		const { exitCode, files: made } = await runCli(args, files);
		expect(exitCode).toBe(0);
		const text = new TextDecoder().decode(made.get('r.html'));
		expect(text).toContain('2019〜2025年度の点検と');
		expect(text).toContain('前身の団体の年度：2024年度（加古川市、団体コード 282014）');
	});

	it('refuses another city, and says how it is taken where the city came from it', async () => {
		const { exitCode, err } = await report('former.json');
		expect([exitCode, err]).toEqual([2, expect.stringContaining('--predecessor 282014')]);
	});

	it('refuses what is not earlier', async () => {
		const late = await report('b.json');
		expect([late.exitCode, late.err]).toEqual([2, expect.stringContaining('より前の点検ではない')]);
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let files: Record<string, string | Uint8Array> = {};
beforeAll(async () => {
	const sample = await runCli(['sample', '-o', 's.json']);
	files = { 's.json': sample.files.get('s.json') ?? '' };
});
const rule = (...args: readonly string[]) => runCli(['rule', 's.json', ...args], files);

describe('rule', () => {
	it('tells for a reader how the city stands, counted from the day that is given', async () => {
		const { exitCode, out } = await rule('--as-of', '2027-06-30');
		expect(exitCode).toBe(0);
		expect(out).toContain('施行日（令和9年7月1日）まで、あと1日');
		expect(out).toMatch(/^ {2}5\u3000技術的セキュリティ/m);
		expect(out).toMatch(/^ {4}5-4\u3000不正プログラムへの対策/m);
		expect(out).toMatch(/^ {4}3-2\u3000管理区域の管理: 対応する点検項目はありません$/m);
		expect(out).toContain('未着手（遅れ）');
	});

	it('gives machines ids and figures', async () => {
		const { out } = await rule('--as-of', '2026-11-22', '--json');
		const read = JSON.parse(out) as Record<string, unknown>;
		expect(read).toMatchObject({
			format: 'machi-tenken/rule',
			formatVersion: 1,
			countedFrom: '2026-11-22',
			inForce: '2027-07-01',
			daysLeft: 221,
			sample: true
		});
		expect(read.items).toHaveLength(8);
		expect(read.steps).toHaveLength(16);
	});

	it('refuses a day that is none', async () => {
		const { exitCode, err } = await rule('--as-of', '2026-02-30');
		expect(exitCode).toBe(2);
		expect(err).toContain('as-of');
	});
});

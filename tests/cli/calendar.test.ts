import { beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let files: Record<string, string | Uint8Array> = {};
beforeAll(async () => {
	const sample = await runCli(['sample', '-o', 's.json']);
	files = { 's.json': sample.files.get('s.json') ?? '' };
});
const calendar = (...args: readonly string[]) => runCli(['calendar', 's.json', ...args], files);

describe('calendar', () => {
	it('tells for a reader what is overdue and what comes, under its fiscal year', async () => {
		const { exitCode, out } = await calendar('--as-of', '2029-01-15');
		expect(exitCode).toBe(0);
		expect(out).toMatch(/^時期を過ぎたもの、実施の記録がないものが\d+件あります$/m);
		expect(out).toMatch(/^ {2}令和\d+年\d+月\d+日 {2}回答の見直し：.+ {2}時期を過ぎています$/m);
		expect(out).toContain('これからの12か月');
	});

	it('writes a file for other calendars, with names where they are asked for', async () => {
		const plain = await calendar('-o', 'plan.ics');
		expect(plain.exitCode).toBe(0);
		expect(plain.err).toContain('plan.ics に書き出しました');
		const text = ({ files: written }: typeof plain) =>
			Buffer.from(written.get('plan.ics') ?? '').toString('utf8');
		expect(text(plain)).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
		const detailed = await calendar('-o', 'plan.ics', '--details', '--as-of', '2030-01-01');
		expect(text(detailed).length).toBeGreaterThan(text(plain).length);
		const again = await calendar('-o', 'plan.ics', '--as-of', '2030-01-01');
		expect(text(again)).toBe(text(plain));
	});

	it('gives machines entries, work and answers', async () => {
		const { out } = await calendar('--as-of', '2026-11-22', '--json');
		const read = JSON.parse(out) as { readonly answers: readonly unknown[] };
		expect(read).toMatchObject({
			format: 'machi-tenken/calendar',
			formatVersion: 1,
			countedFrom: '2026-11-22',
			sample: true,
			obligations: []
		});
		expect(read.answers.length).toBeGreaterThan(3);
	});

	it('refuses a day that is none, and a file that is no calendar', async () => {
		expect((await calendar('--as-of', '2026-02-30')).exitCode).toBe(2);
		const wrong = await calendar('-o', 'plan.csv');
		expect(wrong.exitCode).toBe(2);
		expect(wrong.err).toContain('.ics');
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { runCli, textOf, type CliResult } from '../support/run-cli.ts';

let report: Uint8Array;

/** What the sample city's assessment is, in the command line's own words. */
let score: string;

beforeAll(async () => {
	const { files } = await runCli(['sample', '-o', 's.json']);
	const given = Object.fromEntries(files);
	score = (await runCli(['score', 's.json', '--json', '--pairs'], given)).out;
	const made = await runCli(['report', 's.json', '-o', 'r.pdf', '--mark', '機密性2'], given);
	report = made.files.get('r.pdf') ?? new Uint8Array();
});

const verify = (bytes: Uint8Array | string, ...options: readonly string[]): Promise<CliResult> =>
	runCli(['verify', 'r.pdf', ...options], { 'r.pdf': bytes });

const withAdded = (): Uint8Array =>
	new Uint8Array(Buffer.concat([report, Buffer.from('\n1 0 obj null endobj\n%%EOF\n')]));

function altered(): Uint8Array {
	const changed = report.slice();
	const at = Buffer.from(report).indexOf('stream\n') + 20;
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
}

describe('verify', () => {
	it('says that a report is unaltered and shows its data, and ends with 0', async () => {
		const { exitCode, out, err } = await verify(report);
		expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
		for (const said of [
			'見本',
			'MT-',
			'機密性2',
			'改変: ありません',
			'1バイトも違わず',
			'誰が作ったか'
		]) {
			expect(out).toContain(said);
		}
		expect((await verify(report, '--lang', 'en')).out).toContain('Alterations: none');
	});

	it('ends with 1 when something was added or altered, and says which', async () => {
		const added = await verify(withAdded());
		expect(added.exitCode).toBe(1);
		expect(added.out).toContain(`先頭の${String(report.length)}バイト`);
		const changed = await verify(altered());
		expect(changed.exitCode).toBe(1);
		expect(changed.out).toContain('改変: あります');
	});

	it('ends with 2 and the remedy when it is no report, or none that can be read', async () => {
		const cut = await verify(report.subarray(0, 5000));
		expect(cut).toMatchObject({ exitCode: 2, out: '' });
		expect(cut.err).toContain('r.pdf: PDFが途中で切れている');
		const other = await verify('{}');
		expect(other).toMatchObject({ exitCode: 2, out: '' });
		expect(other.err.split('\n')).toHaveLength(1);
		expect((await runCli(['verify'])).exitCode).toBe(2);
		expect((await verify(report, '--pairs')).exitCode).toBe(2);
	});

	it('tells programs the verdict and what the report says of itself', async () => {
		const { exitCode, out } = await verify(report, '--json');
		expect(exitCode).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			format: 'machi-tenken/report-check',
			formatVersion: 1,
			fileName: 'r.pdf',
			verdict: 'reproduced',
			seal: { kind: 'sealed' },
			contradictions: [],
			reproduction: { kind: 'reproduced' },
			data: 'carried',
			manifest: { format: 'machi-tenken/report', choices: { handlingMark: '機密性2' } }
		});
		expect(JSON.parse((await verify(altered(), '--json')).out)).toMatchObject({
			verdict: 'altered'
		});
	});

	it('extracts an assessment that scores the same as the one the report was made of', async () => {
		const { exitCode, err, files } = await verify(report, '--extract', 'f.json');
		expect(exitCode).toBe(0);
		expect(err).toContain('f.json');
		const given = { 'f.json': textOf(files.get('f.json')) };
		const again = await runCli(['score', 'f.json', '--json', '--pairs'], given);
		expect(again.out).toBe(score);
		const same = await runCli(['report', 'f.json', '-o', 'again.pdf', '--mark', '機密性2'], given);
		expect(Buffer.compare(same.files.get('again.pdf') ?? report.slice(1), report)).toBe(0);
	});

	it('extracts in spite of findings with a warning', async () => {
		const { exitCode, err, files } = await verify(withAdded(), '--extract', 'f.json');
		expect(exitCode).toBe(1);
		expect(files.has('f.json')).toBe(true);
		expect(err).toContain('照らし合わせて');
	});

	it('writes nothing, and ends with 2, where there is nothing to extract', async () => {
		const { files } = await runCli(['sample', '-o', 's.json']);
		const made = await runCli(
			['report', 's.json', '-o', 'r.pdf', '--for', 'leaders'],
			Object.fromEntries(files)
		);
		const bytes = made.files.get('r.pdf') ?? new Uint8Array();
		expect((await verify(bytes)).exitCode).toBe(0);
		const refused = await verify(bytes, '--extract', 'f.json');
		expect(refused.exitCode).toBe(2);
		expect(refused.files.has('f.json')).toBe(false);
		expect(refused.err).toContain('取り出せる点検データが入っていません');
	});
});

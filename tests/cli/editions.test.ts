import { describe, expect, it } from 'vitest';
import { runCli, textOf } from '../support/run-cli.ts';

const startOn = (checklist: string, output: string): readonly string[] => [
	...['new', '--checklist', checklist, '--code', '282103', '--name', '加古川市'],
	...['--fiscal-year', '2026', '-o', output]
];

async function answeredOn20(): Promise<Uint8Array> {
	const { files: blank } = await runCli(startOn('scsg@2.0', 'f.json'));
	const csv =
		'component,control,status,note,reason\n,GOV-01,met,方針あり,\n,GOV-06,met,表あり,\n,DAT-14,partly,取り扱い,\n';
	const { files } = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], {
		'f.json': blank.get('f.json') ?? '',
		'a.csv': csv
	});
	return files.get('g.json') ?? new Uint8Array();
}

describe('checklist diff', () => {
	it('tells what changed between two editions, with both texts and why', async () => {
		const { exitCode, out } = await runCli(['checklist', 'diff', 'scsg@2.0', 'scsg@3.0']);
		expect(exitCode).toBe(0);
		expect(out).toMatch(/^同じ項目: 106$/m);
		expect(out).toMatch(/^分かれた項目: 2$/m);
		expect(out).toMatch(/^ {2}DAT-14 .+ → DAT-01 .+ \+ DAT-02 /m);
		expect(out).toMatch(/^ {2}GOV-06 .+ → GOV-06 .+\n {6}.+\n {4}- 前: .+\n {4}\+ 後: /m);
	});

	it('gives the same as JSON, handling every control of both editions', async () => {
		const { out } = await runCli(['checklist', 'diff', 'scsg@2.0', 'scsg@3.0', '--json']);
		const changes = JSON.parse(out) as { from: string[]; to: string[] }[];
		expect(changes.flatMap(({ from }) => from)).toHaveLength(115);
		expect(changes.flatMap(({ to }) => to)).toHaveLength(118);
	});

	it('refuses editions of different guidelines, and one edition alone', async () => {
		const mixed = await runCli(['checklist', 'diff', 'scsg@3.0', 'data-platform@2']);
		expect([mixed.exitCode, mixed.err]).toEqual([2, expect.stringContaining('data-platform')]);
		expect((await runCli(['checklist', 'diff', 'scsg@3.0'])).exitCode).toBe(2);
	});
});

describe('carry-over', () => {
	it('takes the answers to the next edition, with a summary', async () => {
		const { exitCode, out, files } = await runCli(
			['carry-over', 'g.json', '--to', 'scsg@3.0', '-o', 'h.json'],
			{ 'g.json': await answeredOn20() }
		);
		expect(exitCode).toBe(0);
		expect(out).toMatch(/^強められた項目: 6$/m);
		expect(out).toMatch(/確かめ直す回答 3件、保管に移した回答 0件/);
		const carried = JSON.parse(textOf(files.get('h.json')));
		expect(carried.checklist).toMatchObject({ guideline: 'scsg', edition: '3.0', revision: 2 });
		expect(carried.checklistCopy.edition).toBe('3.0');
		expect(carried.answers.organisation).toMatchObject({
			'GOV-01': { status: 'met', note: '方針あり' },
			'GOV-06': { status: 'met', note: '表あり', mark: 'reconfirm' },
			'DAT-01': { status: 'partly', note: '取り扱い', mark: 'reconfirm' },
			'DAT-02': { status: 'partly', note: '取り扱い', mark: 'reconfirm' }
		});
		const score = await runCli(['score', 'h.json'], { 'h.json': files.get('h.json') ?? '' });
		expect(score.exitCode).toBe(0);
	});

	it.each([
		['data-platform@2', 'data-platform'],
		['scsg@2.0', 'scsg@2.0'],
		['scsg@9.9', 'scsg@3.0']
	])('writes nothing when it cannot go to %s', async (to, named) => {
		const given = { 'g.json': await answeredOn20() };
		const { exitCode, err, files } = await runCli(
			['carry-over', 'g.json', '--to', to, '-o', 'h.json'],
			given
		);
		expect(exitCode).toBe(2);
		expect(err).toContain(named);
		expect(files.has('h.json')).toBe(false);
	});
});

describe('score --lens', () => {
	it('groups the same answers by the eight fields of the rule, with the day it comes into force', async () => {
		const sample = await runCli(['sample', '-o', 's.json']);
		const given = { 's.json': sample.files.get('s.json') ?? '' };
		const { exitCode, out } = await runCli(['score', 's.json', '--lens', 'lg-16-3'], given);
		expect(exitCode).toBe(0);
		expect(out).toContain('2027-07-01');
		expect(out).toMatch(/^1 組織体制: /m);
		const json = JSON.parse(
			(await runCli(['score', 's.json', '--lens', 'nist-csf-2.0', '--json'], given)).out
		);
		expect(json.groups.map(({ group }: { group: string }) => group)).toEqual([
			...['GV', 'ID', 'PR', 'DE', 'RS', 'RC']
		]);
		expect(json.groups[0].groups).toHaveLength(6);
	});

	it('names the lenses there are when another is asked for', async () => {
		const sample = await runCli(['sample', '-o', 's.json']);
		const { exitCode, err } = await runCli(['score', 's.json', '--lens', 'x'], {
			's.json': sample.files.get('s.json') ?? ''
		});
		expect(exitCode).toBe(2);
		expect(err).toContain('lg-16-3');
	});
});

describe('a second guideline', () => {
	it('is assessed on the city OS by its three pillars', async () => {
		const { files } = await runCli(startOn('data-platform@2', 'f.json'));
		const blank = JSON.parse(textOf(files.get('f.json')));
		blank.components = [
			{ id: 'hub', name: '都市OS', layer: 'city-os', criticality: 3, uses: [], facts: {} }
		];
		blank.answers = { hub: { 'DPI-01': { status: 'met' }, 'DPS-01': { status: 'not-met' } } };
		const { out } = await runCli(['score', 'f.json', '--json'], {
			'f.json': JSON.stringify(blank)
		});
		const { layers } = JSON.parse(out) as { layers: { layer: string; percent: number }[] };
		expect(layers.map(({ layer, percent }) => [layer, percent])).toEqual([
			['interoperability', 100],
			['security', 0],
			['privacy', null]
		]);
	});
});

import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/commands.ts';
import { runCli, textOf } from '../support/run-cli.ts';

type Json = Record<string, unknown>;
const stage = (state: string) => ({ state, at: '2026-11-20T00:00:00Z', digest: '0'.repeat(64) });

/** Where an assessment stands when nothing of the city's can be changed, and what the reason says. */
const standings: readonly (readonly [string, Json, RegExp])[] = [
	['submitted', { stages: [stage('submitted')] }, /提出中/],
	['accepted', { stages: [stage('accepted')] }, /確定/],
	['a shared part', { workingCopy: { kind: 'part', of: 'whole' } }, /共有された点検の一部/]
];

/** The commands that change an assessment that exists, as they are called. */
const changing: Readonly<Record<string, readonly string[]>> = {
	answer: ['answer', 'f.json', '--csv', 'answers.csv', '-o', 'out.json'],
	merge: ['merge', 'f.json', 'theirs.json', '--base', 'base.json', '-o', 'out.json'],
	'carry-over': ['carry-over', 'f.json', '--to', 'scsg@3.0', '-o', 'out.json'],
	pack: [
		...['pack', 'f.json', '--kind', 'request', '--for', 'party:vendor', '--ask', 'all'],
		...['--noted', 'noted.json', '-o', 'out.zip']
	]
};

/** The commands that change none: they read, or make something new. */
const reading = [
	'checklist',
	'new',
	'sheet',
	'score',
	'plan',
	'report',
	'verify',
	'unpack',
	'sample',
	'nation',
	'years',
	'rule',
	'calendar',
	'aggregate'
];

let open: Json;
const given = (more: Json) => ({
	'f.json': JSON.stringify({ ...open, ...more }),
	'base.json': JSON.stringify(open),
	'theirs.json': JSON.stringify({
		...open,
		answers: { organisation: { 'GOV-01': { status: 'met' } } }
	}),
	'answers.csv': 'component,control,status,note,reason\norganisation,GOV-01,met,,\n'
});

beforeAll(async () => {
	const { files } = await runCli([
		...['new', '--checklist', 'scsg@2.0', '--code', '282103', '--name', '加古川市'],
		...['--fiscal-year', '2026', '-o', 'f.json']
	]);
	open = {
		...(JSON.parse(textOf(files.get('f.json'))) as Json),
		parties: [{ id: 'vendor', name: '委託先' }],
		components: [
			{
				id: 'bus',
				name: 'バス',
				layer: 'service',
				criticality: 1,
				party: 'vendor',
				uses: [],
				facts: {}
			}
		]
	};
});

it('knows of every command whether it changes an assessment', () => {
	expect([...Object.keys(changing), ...reading].sort()).toEqual(Object.keys(commands).sort());
});

describe.each(Object.entries(changing))('%s', (_, args) => {
	it('writes while the assessment may change', async () => {
		const { exitCode, files, err } = await runCli(args, given({}));
		expect(err).not.toMatch(/変更できません/);
		expect(exitCode).toBe(0);
		expect(files.size).toBeGreaterThan(4);
	});

	it.each(standings)(
		'is refused on one that is %s: exit 1, the reason, nothing written',
		async (__, more, reason) => {
			const before = given(more);
			const { exitCode, files, out, err } = await runCli(args, before);
			expect(err).toMatch(reason);
			expect(exitCode).toBe(1);
			expect(out).toBe('');
			expect([...files.keys()].sort()).toEqual(Object.keys(before).sort());
		}
	);
});

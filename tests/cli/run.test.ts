import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/commands.ts';
import { runCli, textOf } from '../support/run-cli.ts';

const newKakogawa = [
	'new',
	'--checklist',
	'scsg@3.0',
	'--code',
	'282103',
	'--name',
	'加古川市',
	'--fiscal-year',
	'2026',
	'-o',
	'f.json'
];

async function aBlankFile(): Promise<Uint8Array> {
	const { files } = await runCli(newKakogawa);
	const bytes = files.get('f.json');
	if (bytes === undefined) throw new Error('new wrote nothing');
	return bytes;
}

describe('the command line', () => {
	it('explains itself and ends with 0 on -h, with 2 when nothing is asked', async () => {
		const help = await runCli(['-h']);
		expect(help.exitCode).toBe(0);
		expect(help.out).toContain('machi-tenken');
		expect((await runCli([])).exitCode).toBe(2);
	});

	it.each(Object.keys(commands))('explains %s alone on -h after its name', async (name) => {
		for (const lang of ['ja', 'en']) {
			const { exitCode, out } = await runCli([name, '-h', '--lang', lang]);
			expect(exitCode).toBe(0);
			const told = out.split('\n').filter((line) => /^ {2}\S/.test(line));
			expect(told.length).toBeGreaterThan(0);
			for (const line of told) expect(line.split(' ')[2]).toBe(name);
			expect(out).toContain('--lang ja|en');
		}
		expect((await runCli(['nonsense', '-h'])).exitCode).toBe(2);
	});

	it('speaks English when asked, even about a wrong command', async () => {
		const { exitCode, err } = await runCli(['nonsense', '--lang', 'en']);
		expect(exitCode).toBe(2);
		expect(err).toContain('There is no command "nonsense"');
	});

	it.each([
		[['score'], 'assessment.json'],
		[['score', 'missing.json'], 'missing.json'],
		[['score', 'a.json', '--csv', 'x'], '--csv'],
		[['score', 'a.json', '--nonsense'], '--nonsense'],
		[['checklist'], 'list'],
		[['checklist', 'show', 'scsg@9.9'], 'scsg@3.0'],
		[['new', '--checklist', 'scsg@3.0'], '--name'],
		[['toString'], 'toString']
	])('refuses %j in one line that names the remedy', async (args, named) => {
		const { exitCode, out, err } = await runCli(args);
		expect(exitCode).toBe(2);
		expect(out).toBe('');
		expect(err).toContain(named);
		expect(err.split('\n')).toHaveLength(1);
	});
});

describe('new', () => {
	it('writes a blank assessment that carries its checklist', async () => {
		const file = JSON.parse(textOf(await aBlankFile()));
		expect(file).toMatchObject({
			format: 'machi-tenken/assessment',
			formatVersion: 5,
			municipality: { code: '282103', name: '加古川市' },
			period: { fiscalYear: 2026 },
			asOf: '2026-11-22',
			checklist: { guideline: 'scsg', edition: '3.0', revision: 2 },
			answers: {}
		});
		expect(file.checklistCopy.controls).toHaveLength(118);
	});

	it('refuses a code whose check digit is wrong and says which would be right', async () => {
		const { exitCode, err, files } = await runCli(newKakogawa.with(4, '282104'));
		expect(exitCode).toBe(2);
		expect(err).toContain('282104');
		expect(err).toContain('3');
		expect(files.size).toBe(0);
	});

	it('refuses a fiscal year that is none and a day that does not exist', async () => {
		expect((await runCli(newKakogawa.with(8, 'R8'))).exitCode).toBe(2);
		const impossible = await runCli([...newKakogawa, '--as-of', '2026-02-30']);
		expect(impossible.exitCode).toBe(2);
		expect(impossible.err).toContain('2026-02-30');
	});
});

describe('answer and score', () => {
	const answers =
		'component,control,status,note,reason\norganisation,GOV-01,met,済,\n,GOV-02,一部実施,,\norganisation,GOV-03,not-applicable,,委託先がない\n';

	it('applies a table and scores what it says', async () => {
		const given = { 'f.json': await aBlankFile(), 'a.csv': answers };
		const answered = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], given);
		expect(answered.exitCode).toBe(0);
		const scored = await runCli(
			['score', 'g.json', '--json', '--pairs'],
			Object.fromEntries(answered.files)
		);
		const result = JSON.parse(scored.out);
		const governance = result.layers.find(
			(layer: { layer: string }) => layer.layer === 'governance'
		);
		const pairs = result.pairs.filter((pair: { control: string }) =>
			pair.control.startsWith('GOV-')
		);
		expect(pairs).toHaveLength(23);
		expect(governance.answeredPossible).toBe(2 * (pairs[0].weight + pairs[1].weight));
		expect(governance.earned).toBe(2 * pairs[0].weight + pairs[1].weight);
		expect(result.gaps).toHaveLength(1);
		expect(result.gaps[0]).toMatchObject({
			control: 'GOV-02',
			component: 'organisation',
			status: 'partly'
		});
	});

	it('reads the same table in Shift_JIS as Excel saves it', async () => {
		const shiftJis = new Uint8Array([
			...new TextEncoder().encode('component,control,status,note\r\norganisation,GOV-01,'),
			...[0x8e, 0xc0, 0x8e, 0x7b, 0x8d, 0xcf, 0x82, 0xdd],
			...new TextEncoder().encode(',\r\n')
		]);
		const given = { 'f.json': await aBlankFile(), 'a.csv': shiftJis };
		const { files } = await runCli(['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'], given);
		expect(JSON.parse(textOf(files.get('g.json'))).answers.organisation['GOV-01'].status).toBe(
			'met'
		);
	});

	it('takes no row of a table with a wrong row, and names the line', async () => {
		const table = `${answers}nowhere,GOV-04,met,,\norganisation,GOV-99,met,,\norganisation,SVC-01,met,,\norganisation,GOV-05,maybe,,\n`;
		const given = { 'f.json': await aBlankFile(), 'a.csv': table };
		const { exitCode, err, files } = await runCli(
			['answer', 'f.json', '--csv', 'a.csv', '-o', 'g.json'],
			given
		);
		expect(exitCode).toBe(2);
		expect(files.has('g.json')).toBe(false);
		for (const line of ['5行目', '6行目', '7行目', '8行目']) expect(err).toContain(line);
	});

	it('scores a blank assessment as nothing, never as 0 % or 100 %', async () => {
		const { out } = await runCli(['score', 'f.json', '--json'], { 'f.json': await aBlankFile() });
		const { overall, layers } = JSON.parse(out);
		expect(overall).toMatchObject({
			percent: null,
			coverage: 0,
			grade: null,
			earned: 0,
			low: 0,
			high: 100
		});
		expect(layers).toHaveLength(7);
		expect(layers[1]).toMatchObject({
			layer: 'service',
			possible: 0,
			percent: null,
			weakestComponent: null
		});
	});
});

describe('bad input', () => {
	it.each([
		['truncated', '{"format":"machi-tenken/assessment","formatVersion":1,'],
		['foreign', '{"hello":"world"}'],
		['newer', '{"format":"machi-tenken/assessment","formatVersion":99}'],
		[
			'hostile',
			'{"format":"machi-tenken/assessment","formatVersion":1,"__proto__":{"polluted":true}}'
		],
		['empty', '   '],
		['not UTF-8', new Uint8Array([0x7b, 0xff, 0xfe])]
	])('%s files are refused with their name and nothing is written', async (_, content) => {
		const { exitCode, err, files } = await runCli(
			['answer', 'bad.json', '--csv', 'a.csv', '-o', 'out.json'],
			{ 'bad.json': content, 'a.csv': 'component,control,status\n' }
		);
		expect(exitCode).toBe(2);
		expect(err).toContain('bad.json');
		expect(files.has('out.json')).toBe(false);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('checklist', () => {
	it('lists what is shipped with its digest', async () => {
		const { out, exitCode } = await runCli(['checklist', 'list', '--json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(out)).toContainEqual(
			expect.objectContaining({ guideline: 'scsg', edition: '3.0', controls: 118 })
		);
	});

	it('shows every control and the notice that it is unofficial', async () => {
		const { out } = await runCli(['checklist', 'show', 'scsg@3.0']);
		expect(out).toContain('非公式');
		for (const id of ['GOV-01', 'SVC-17', 'COS-22', 'AST-20', 'SUP-11', 'INC-11', 'DAT-13']) {
			expect(out).toContain(id);
		}
	});

	it('says where a checklist of one’s own is wrong and ends with 1', async () => {
		const { exitCode, out } = await runCli(['checklist', 'validate', 'own'], {
			'own/checklist.yaml':
				'format: machi-tenken/checklist\nformatVersion: 1\nguideline: own\nedition: 1\n'
		});
		expect(exitCode).toBe(1);
		expect(out).toMatch(/checklist\.yaml:4:10: edition/);
	});
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { runCli, textOf } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const city = anAssessment({
	checklist: pin,
	parties: [
		{ id: 'harbour', name: '港システム' },
		{ id: 'secret', name: '秘密運輸株式会社' }
	],
	components: [aComponent({ id: 'maas', name: '移動支援', party: 'harbour' })]
});
const portable =
	'<!doctype html><html><body><script id="font-noto-sans-jp-fallback"></script></body></html>';
const given = {
	'f.json': encodeAssessment({ assessment: city, checklistCopy: checklist }),
	'm.html': portable,
	'other.html': '<!doctype html><title>Not found</title>'
};
const pack = (...args: readonly string[]) =>
	runCli(
		['pack', 'f.json', '--kind', 'request', '--for', 'party:harbour', '--noted', 'g.json', ...args],
		given
	);

describe('the kit of a request on the command line', () => {
	it('is a folder with the program, the request and what to read first', async () => {
		const told = ['--deadline', '2027-01-31', '--message', '内線1234まで', '--proof', 'needed'];
		const { exitCode, out, files } = await pack('--kit', 'm.html', '-o', 'kit', ...told);
		expect(exitCode).toBe(0);
		const names = [...files.keys()].filter((path) => path.startsWith('kit/')).sort();
		const packet = names.find((name) => name.endsWith('.machi-tenken.zip')) ?? '';
		expect(names).toEqual(
			[
				packet,
				'kit/machi-tenken.html',
				'kit/Read me first.txt',
				'kit/はじめにお読みください.txt'
			].sort()
		);
		expect(textOf(files.get('kit/machi-tenken.html'))).toBe(portable);
		const page = textOf(files.get('kit/はじめにお読みください.txt'));
		for (const said of [
			/1\. 聞く範囲：御社に関わる\d+件/,
			/2\. 期限：令和9年1月31日/,
			/3\. 空欄：残さないでください/,
			/4\. 「該当なし」：選んでかまいません/,
			/5\. 証跡：「実施済み」と答える項目には/,
			/6\. 問合せ先・伝言：内線1234まで/
		]) {
			expect(page).toMatch(said);
			expect(out).toMatch(said);
		}
		expect(page).toContain(packet.slice('kit/'.length));
		expect(page).not.toContain('秘密運輸');
		expect(page.split('\r\n').length).toBeGreaterThan(20);
		expect(textOf(files.get('kit/Read me first.txt'))).toContain('2. Deadline: 31 January 2027');
		const taken = await runCli(['unpack', 'r.zip', '-o', 'p.json'], {
			'r.zip': files.get(packet) ?? ''
		});
		expect(taken.exitCode).toBe(0);
	});

	it('is one ZIP with one folder where the name ends so, the same bytes each time', async () => {
		const [one, other] = [
			await pack('--kit', 'm.html', '-o', 'kit.zip'),
			await pack('--kit', 'm.html', '-o', 'kit.zip')
		];
		const bytes = one.files.get('kit.zip') ?? new Uint8Array();
		const names = Object.keys(unzipSync(bytes));
		expect(names).toHaveLength(4);
		expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(1);
		expect(other.files.get('kit.zip')).toEqual(bytes);
	});

	it.each([
		[['--kit', 'other.html'], '1ファイル版（machi-tenken.html）ではありません'],
		[['--kit', 'nowhere.html'], 'nowhere.html'],
		[['--kit', 'm.html', '--blanks', 'some'], '--blanks'],
		[['--proof', 'needed'], '--kit']
	])('refuses %j and writes nothing', async (args, words) => {
		const { exitCode, err, files } = await pack(...args, '-o', 'kit');
		expect([exitCode, files.size]).toEqual([2, 3]);
		expect(err).toContain(words);
	});

	it('leaves a folder that is there already, and notes nothing', async () => {
		const { exitCode, files } = await runCli(
			[
				...['pack', 'f.json', '--kind', 'request', '--for', 'party:harbour', '--noted', 'g.json'],
				...['--kit', 'm.html', '-o', 'kit']
			],
			{ ...given, 'kit/mine.txt': 'x' }
		);
		expect([exitCode, files.has('g.json')]).toEqual([2, false]);
	});
});

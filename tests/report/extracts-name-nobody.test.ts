import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { aCityOfNames, namesOfOthers, ownNames } from '../support/a-city-of-names.ts';
import { ask } from './pdf/japanese/pdf-tools.ts';

const city = JSON.stringify(aCityOfNames);
const parts = ['party:own', 'component:bus'];
const forms = ['pdf', 'html', 'xlsx', 'csv'];

/** Every way in which a part of a city leaves, as the command line makes it. */
const exits: readonly (readonly [name: string, args: readonly string[]])[] = [
	...parts.flatMap((part) =>
		forms.map((form) => [`report ${part}.${form}`, ['report', 'f.json', '--for', part]] as const)
	),
	...['open', 'all'].flatMap((scope) =>
		['pdf', 'html', 'xlsx'].map(
			(form) =>
				[
					`interview ${scope}.${form}`,
					['report', 'f.json', '--for', 'interview:own', '--ask', scope]
				] as const
		)
	),
	...parts.flatMap((part) => [
		...['xlsx', 'csv'].map(
			(form) => [`sheet ${part}.${form}`, ['sheet', 'f.json', '--for', part]] as const
		),
		[`share ${part}.zip`, ['pack', 'f.json', '--kind', 'share', '--for', part]] as const
	]),
	[
		'request.zip',
		['pack', 'f.json', '--kind', 'request', '--for', 'party:own', '--ask', 'all', '--noted', 'n']
	],
	['publication.zip', ['pack', 'f.json', '--kind', 'publication']],
	...['pdf', 'html'].map(
		(form) => [`public.${form}`, ['report', 'f.json', '--for', 'public']] as const
	)
];

/** Everything a file says, however it is packed. */
function textsIn(bytes: Uint8Array): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
	if (head === '%PDF') {
		const text = ask(bytes, 'pdftotext', (file) => ['-raw', '-enc', 'UTF-8', file, '-']);
		return text + ask(bytes, 'pdfinfo', (file) => ['-struct-text', file]);
	}
	if (head.startsWith('PK'))
		return Object.entries(unzipSync(bytes))
			.flatMap(([path, content]) => [path, textsIn(content)])
			.join('\n');
	return new TextDecoder().decode(bytes);
}

it('would be noticed: the city itself names everybody', () => {
	const said = city.normalize('NFC').replace(/\s+/gu, '');
	const short = ['葛城', '山崎', '神崎', '潮位', '縄文'];
	expect(namesOfOthers.filter((name) => !said.includes(name) && !short.includes(name))).toEqual([]);
});

describe('what leaves for somebody else names nobody else', () => {
	it.each(exits)('%s', async (name, args) => {
		const { files, exitCode, err } = await runCli([...args, '-o', name], { 'f.json': city });
		expect([exitCode, err]).toEqual([0, expect.anything()]);
		const said = textsIn(files.get(name) ?? new Uint8Array()).replace(/\s+/gu, '');
		if (!name.startsWith('public')) for (const own of ownNames) expect(said).toContain(own);
		expect(namesOfOthers.filter((other) => said.includes(other))).toEqual([]);
	});
});

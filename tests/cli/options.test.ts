import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { commands } from '../../src/cli/commands/commands.ts';
import { options } from '../../src/cli/options.ts';
import { runCli } from '../support/run-cli.ts';

/** What each command is tried with: what it takes may depend on the file or on another option. */
const tries: Readonly<Record<string, readonly (readonly string[])[]>> = {
	checklist: [
		['list'],
		['show'],
		['validate', 'x'],
		['export'],
		['diff'],
		['import', 'x.csv'],
		['fill', 'f.json']
	],
	answer: [['f.json'], ['f.json', '--sheet', 's.xlsx']],
	// A whole nation takes its time.
	nation: [['--cities', '1']],
	pack: [['f.json'], ['f.json', '--kind', 'share'], ['f.json', '--kind', 'request']],
	verify: [['f.json', '--since', 'g.json'], ['p.zip'], ['r.pdf']]
};
const files = { 'f.json': '{}', 'g.json': '{}', 'p.zip': 'PK\u0003\u0004', 'r.pdf': '%PDF-1.7' };
const everywhere = ['lang', 'help'];
const names = Object.keys(options).filter((name) => !everywhere.includes(name));
const refusal = (name: string) => cliMessagesFor('ja').optionNotHere(name);

async function takes(command: string, name: string): Promise<boolean> {
	const option = options[name as keyof typeof options];
	const given = option.type === 'string' ? [`--${name}`, 'x'] : [`--${name}`];
	for (const rest of tries[command] ?? [[]]) {
		const { exitCode, err } = await runCli([command, ...rest, ...given], files);
		expect(exitCode, err).not.toBe(70);
		if (!err.includes(refusal(name))) return true;
	}
	return false;
}

/** The lines of the usage text that speak of a command: its own and those indented below it. */
const usageOf = (usage: string, command: string): string =>
	usage
		.split(/\n(?= {2}\S)/)
		.filter((block) => block.trimStart().startsWith(`${command} `))
		.join('\n');

/** The sections of the manual whose heading names a command. */
const sectionsOf = (command: string): string =>
	readFileSync('docs/command-line.md', 'utf8')
		.split(/\n(?=##+ )/)
		.filter((section) => section.split('\n')[0]?.includes(`\`${command} `))
		.join('\n');

const says = (text: string, name: string): boolean =>
	new RegExp(`--${name}(?![a-z-])`).test(text) || (name === 'output' && text.includes('-o '));

describe.each(Object.keys(commands))('%s', (command) => {
	let taken: readonly string[] = [];
	beforeAll(async () => {
		const answers = await Promise.all(
			names.map(async (name) => ((await takes(command, name)) ? [name] : []))
		);
		taken = answers.flat();
	});

	it('names every option it takes, and no other, in the usage of both languages', () => {
		for (const locale of ['ja', 'en'] as const) {
			const own = usageOf(cliMessagesFor(locale).usage, command);
			expect(own).not.toBe('');
			expect(names.filter((name) => says(own, name))).toEqual(taken);
		}
	});

	it('has every option it takes in the manual', () => {
		const own = sectionsOf(command);
		expect(own).not.toBe('');
		expect(taken.filter((name) => !says(own, name))).toEqual([]);
	});
});

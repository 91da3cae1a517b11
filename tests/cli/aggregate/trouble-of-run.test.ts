import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { cliMessagesFor } from '#lib/i18n/cli-messages.ts';
import { findDuckDb } from '../../../src/cli/aggregate/duckdb/engine.ts';
import { troubleOfRun } from '../../../src/cli/aggregate/trouble-of-run.ts';
import { markKept } from '../../../src/cli/aggregate/work-folder.ts';
import { CommandFailure, type CommandContext } from '../../../src/cli/command-context.ts';
import { cityOfPlatforms } from '../../support/answered-city.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { aCity, fileOf, writeFiles } from '../aggregate-cities.ts';
import { aggregateIn } from '../aggregate-output.ts';

const duckdb = await findDuckDb();

/** All that is asked of a context here. */
const context = { locale: 'en', messages: cliMessagesFor('en') } as CommandContext;

const systemError = (code: string): Error =>
	Object.assign(new Error(code), { code, syscall: 'mkdir', path: '/somewhere/out.part' });

function linesOf(out: string, error: unknown): readonly string[] {
	const told = troubleOfRun(context, out, error);
	if (!(told instanceof CommandFailure)) throw told;
	expect(told.exitCode).toBe(2);
	return told.lines;
}

describe('trouble with the folder that is written', () => {
	it.each([
		['EACCES', 'no permission'],
		['EROFS', 'no permission'],
		['ENOSPC', 'no space'],
		['EIO', 'cannot be']
	])('is told in words where the system says %s', (code, words) => {
		const [line] = linesOf('out', systemError(code));
		expect(line).toContain('/somewhere/out.part');
		expect(line?.toLowerCase()).toContain(words);
	});

	it.each([
		['TransactionContext Error: Failed to commit: Could not write: No space left on device', true],
		['IO Error: Could not write file "x.tmp": There is not enough space on the disk', true],
		['IO Error: Cannot open file "x": Permission denied', false],
		['TransactionContext Error: Failed to commit: Could not write file "x": File too large', false],
		[
			'TransactionContext Error: Failed to commit: Could not write file "x": Input/output error',
			false
		],
		['TransactionContext Error: Failed to commit: Cannot open file "x.wal": No such file', false]
	])('is told in words where the engine says: %s', (message, isFull) => {
		const [line] = linesOf('some/out', new Error(message));
		expect(line).toContain('some/out');
		expect(line?.toLowerCase().includes('no space')).toBe(isFull);
	});

	it('tells where what was read is kept, where there is anything', () => {
		const out = join(temporaryFolder(), 'out');
		expect(linesOf(out, systemError('ENOSPC'))).toHaveLength(1);
		mkdirSync(`${out}.part`);
		writeFileSync(join(`${out}.part`, 'work.duckdb'), '');
		expect(linesOf(out, systemError('ENOSPC'))).toHaveLength(1);
		markKept({ work: `${out}.part` });
		expect(linesOf(out, systemError('ENOSPC'))[1]).toContain(`${out}.part`);
	});

	it('leaves bugs and refusals what they are', () => {
		for (const error of [
			new TypeError('x is undefined'),
			new Error('Binder Error: no such column'),
			new Error('TransactionContext Error: cannot start a transaction within a transaction'),
			new CommandFailure(['no'], 1)
		]) {
			expect(troubleOfRun(context, 'out', error)).toBe(error);
		}
	});
});

describe.skipIf(!duckdb.ok)('aggregate', () => {
	it('is no bug where the output cannot be made, and leaves nothing behind', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/a.json': fileOf(aCity(0)), 'letter.txt': 'x' });
		const line = ['aggregate', join(folder, 'in'), '-o', join(folder, 'letter.txt/out')];
		const { exitCode, err } = await runCli(line);
		expect(exitCode).toBe(2);
		expect(err).toContain('letter.txt');
		expect(readdirSync(folder).sort()).toEqual(['in', 'letter.txt']);
	});

	it.each<[string, Partial<Assessment> | undefined, readonly string[], string]>([
		['a folder without files', undefined, [], '空です'],
		['samples alone', { sample: true }, [], '--samples'],
		['real cities alone', {}, ['--samples'], '--samples を外'],
		['another edition', {}, ['--checklist', 'scsg@9'], 'scsg@3.0'],
		['another guideline', {}, ['--checklist', 'other'], 'scsg@3.0'],
		['another stage', {}, ['--stage', 'accepted'], '--stage を外']
	])('says what to do where there is nothing to compare: %s', async (_, change, options, words) => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'in'));
		if (change !== undefined) writeFiles(folder, { 'in/a.json': fileOf(aCity(0, change)) });
		const out = join(folder, 'out');
		const { exitCode, err } = await runCli([
			'aggregate',
			join(folder, 'in'),
			'-o',
			out,
			...options
		]);
		expect({ exitCode, err }).toEqual({ exitCode: 1, err: expect.stringContaining(words) });
		expect(existsSync(out)).toBe(false);
	});

	it('speaks of no other checklist to somebody who asked for none', async () => {
		const folder = temporaryFolder();
		const { checklist, assessment } = cityOfPlatforms();
		writeFiles(folder, {
			'in/a.json': fileOf(aCity(0)),
			'in/b.json': fileOf(aCity(1)),
			'in/stray.json': fileOf(assessment, checklist)
		});
		const line = ['aggregate', join(folder, 'in'), '-o', join(folder, 'out')];
		const { err } = await runCli([...line, '--stage', 'accepted']);
		expect(err).toContain('--stage を外');
		expect(err).not.toContain('--checklist');
	});

	it('names wrong files where nothing is written that could list them', async () => {
		const folder = temporaryFolder();
		writeFiles(folder, { 'in/cut.json': fileOf(aCity(0)).slice(0, 9000) });
		const { exitCode, err } = await aggregateIn(folder);
		expect(exitCode).toBe(1);
		expect(err).toContain('cut.json');
	});
});

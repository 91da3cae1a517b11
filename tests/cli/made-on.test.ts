import { describe, expect, it } from 'vitest';
import { aCityOfNames } from '../support/a-city-of-names.ts';
import { runCli } from '../support/run-cli.ts';

const report = (...args: readonly string[]) =>
	runCli(['report', 'f.json', '-o', 'r.html', ...args], {
		'f.json': JSON.stringify(aCityOfNames)
	});

async function madeOnIn(...args: readonly string[]): Promise<string | undefined> {
	const { files } = await report(...args);
	const html = new TextDecoder().decode(files.get('r.html'));
	return /作成日<\/dt><dd><bdi>([^<]+)/.exec(html)?.[1];
}

describe('the day a report was made on', () => {
	it('is printed as it was given', async () => {
		expect(await madeOnIn('--made-on', '2026-11-29')).toBe('令和8年11月29日');
	});

	it('is not made up where none was given', async () => {
		expect(await madeOnIn()).toBeUndefined();
	});

	it.each(['2026-11-31', '20261-11-29', 'today', ''])('%j is refused', async (day) => {
		const { exitCode, files } = await report('--made-on', day);
		expect(exitCode).toBe(2);
		expect(files.has('r.html')).toBe(false);
	});
});

import { describe, expect, it } from 'vitest';
import { aCityOfNames } from '../support/a-city-of-names.ts';
import { runCli } from '../support/run-cli.ts';

async function markedBy(
	args: readonly string[],
	handlingMark?: string | null
): Promise<readonly string[]> {
	const city = { ...aCityOfNames, ...(handlingMark !== undefined && { handlingMark }) };
	const { files } = await runCli(['report', 'f.json', '-o', 'r.html', ...args], {
		'f.json': JSON.stringify(city)
	});
	const html = new TextDecoder().decode(files.get('r.html'));
	return ['取扱注意', '機密性2', '部外秘'].filter((mark) => html.includes(mark));
}

describe('the handling mark on the command line', () => {
	it.each([
		['the usual one where nobody was asked', [], undefined, ['取扱注意']],
		['the one of the assessment', [], '機密性2', ['機密性2']],
		['none where the assessment says none', [], null, []],
		['what is given', ['--mark', '部外秘'], '機密性2', ['部外秘']],
		['none by a word', ['--mark', 'none'], '機密性2', []],
		['none by the Japanese word', ['--mark', 'なし'], undefined, []],
		['none on the public version', ['--for', 'public'], '機密性2', []],
		['the usual one on an extract', ['--for', 'party:own'], undefined, ['取扱注意']]
	] as const)('is %s', async (_, args, own, marks) => {
		expect(await markedBy(args, own)).toEqual(marks);
	});
});

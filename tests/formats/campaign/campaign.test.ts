import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCampaign } from '#lib/formats/campaign/decode-campaign.ts';
import { encodeCampaign } from '#lib/formats/campaign/encode-campaign.ts';

const file = readFileSync('tests/fixtures/campaign/v1/campaign.json');
const decoded = decodeCampaign(new Uint8Array(file));
const kindOf = (text: string) => {
	const read = decodeCampaign(new TextEncoder().encode(text));
	return read.ok ? 'ok' : read.error.kind;
};

describe('a campaign file', () => {
	it('of format 1 is read, and written back byte for byte', () => {
		if (!decoded.ok) throw new Error(decoded.error.kind);
		expect(decoded.value.asked).toHaveLength(2);
		expect(encodeCampaign(decoded.value)).toBe(file.toString('utf8'));
	});

	it.each([
		['', 'empty'],
		['{', 'not-json'],
		['{"format":"machi-tenken/assessment","formatVersion":1}', 'wrong-file-kind'],
		['{"format":"machi-tenken/campaign","formatVersion":2}', 'format-too-new'],
		['{"format":"machi-tenken/campaign","formatVersion":1}', 'invalid'],
		[file.toString('utf8').replace('282103', '282104'), 'invalid'],
		[file.toString('utf8').replace('"title"', '"answers": {}, "title"'), 'invalid']
	])('%j is refused: %s', (text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});

	it('that was cut anywhere is refused', () => {
		const text = file.toString('utf8').trimEnd();
		fc.assert(
			fc.property(fc.nat(text.length - 1), (length) => {
				expect(kindOf(text.slice(0, length))).not.toBe('ok');
			})
		);
	});
});

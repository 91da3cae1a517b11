import { describe, expect, it } from 'vitest';
import { createRedact, redacted } from '#lib/domain/extract/redact-names.ts';
import { aComponent } from '../../support/an-assessment.ts';

const redact = createRedact(
	{
		parties: [
			{ id: 'a', name: '架空電気' },
			{ id: 'b', name: '架空電気工業' },
			{ id: 'c', name: '市' }
		],
		components: [
			aComponent({ id: 'bus', name: 'Bus ($&)' }),
			aComponent({ id: 'map', name: '地図' })
		]
	},
	{ parties: new Set(), components: new Set(['map']) }
);

describe('names that may not appear', () => {
	it('are taken out wherever they stand, the longer of two first', () => {
		expect(redact('架空電気工業と架空電気に確認')).toBe(`${redacted}と${redacted}に確認`);
		expect(redact('Bus ($&)、Bus ($&)')).toBe(`${redacted}、${redacted}`);
	});

	it('leave what may appear, and single letters that are parts of words', () => {
		expect(redact('市の地図')).toBe('市の地図');
	});
});

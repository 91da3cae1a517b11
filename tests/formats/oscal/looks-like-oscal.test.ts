import { describe, expect, it } from 'vitest';
import { looksLikeOscal, oscalModels } from '#lib/formats/oscal/looks-like-oscal.ts';

describe('looksLikeOscal', () => {
	it.each(oscalModels)('knows a %s by its key on top', (model) => {
		expect(looksLikeOscal({ $schema: 'x', [model]: {} })).toBe(model);
	});

	it.each([undefined, null, 'catalog', 1, [], ['catalog'], {}, { catalog: 'x' }, { catalog: [] }])(
		'knows nothing of OSCAL in %j',
		(value) => {
			expect(looksLikeOscal(value)).toBeUndefined();
		}
	);
});

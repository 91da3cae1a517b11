import { describe, expect, it } from 'vitest';
import { editionOfVersion } from '#lib/formats/oscal/decode-oscal-catalog.ts';

describe('editionOfVersion', () => {
	it.each([
		['5.1.1+u4', '5.1.1-u4'],
		['Revision 5 (final)', 'Revision-5-final'],
		['.draft', 'draft'],
		['2024-02-13T17:43:40.74643-05:00', '2024-02-13T17-43-40'],
		['第3版', '3'],
		['  ', '']
	])('turns %j into %j', (version, edition) => {
		expect(editionOfVersion(version)).toBe(edition);
	});
});

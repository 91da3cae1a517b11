import { describe, expect, it } from 'vitest';
import { handlingMarkFor } from '#lib/domain/extract/handling-mark.ts';

describe('the handling mark of a report for which nobody chose one', () => {
	it('is the proposed one until the assessment was asked, then its own, be it none', () => {
		const of = (handlingMark?: string | null) =>
			handlingMarkFor(
				{ kind: 'full' },
				handlingMark === undefined ? {} : { handlingMark },
				'取扱注意'
			);
		expect(of()).toBe('取扱注意');
		expect(of('機密性3')).toBe('機密性3');
		expect(of(null)).toBeNull();
	});

	it('is none where the report is for everybody', () => {
		expect(handlingMarkFor({ kind: 'public' }, { handlingMark: '機密性3' }, '取扱注意')).toBeNull();
	});
});

import { describe, expect, it } from 'vitest';
import { effectiveChoices } from '#lib/domain/extract/effective-choices.ts';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';

const figures = { percent: 50, coverage: 90, grade: 'C' } as const;
const since = {
	fiscalYear: 2025,
	asOf: '2025-11-20',
	edition: '1.0',
	revision: 1,
	scoringVersion: 2,
	municipality: null,
	overall: { ...figures, provisional: null },
	layers: [],
	components: [],
	comparable: null
};
const of = (extent: ReportExtent) => {
	const { data, since: last } = effectiveChoices({ ...plainChoices('ja'), extent, since: [since] });
	return [data, last.length === 0 ? 'no last time' : 'last time'];
};

describe('the choices that count for an extent', () => {
	it.each([
		[{ kind: 'full' }, ['attached', 'last time']],
		[{ kind: 'leaders' }, ['left-out', 'last time']],
		[{ kind: 'public' }, ['left-out', 'last time']],
		[{ kind: 'party', party: 'p' }, ['left-out', 'no last time']],
		[{ kind: 'component', component: 'c' }, ['left-out', 'no last time']],
		[{ kind: 'interview', party: null, ask: 'open' }, ['left-out', 'no last time']]
	] as const)('of %o are %o', (extent, expected) => {
		expect(of(extent)).toEqual(expected);
	});

	it('keep everything else', () => {
		const choices = { ...plainChoices('en'), handlingMark: '機密性2' };
		expect(effectiveChoices(choices)).toEqual(choices);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierOfReport } from '#lib/application/earlier-of-report.ts';
import { mostEarlierYears } from '#lib/domain/extract/report-choices.ts';
import { aChecklist } from '../support/a-checklist.ts';
import { anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist();
const year = (fiscalYear: number, asOf = `${String(fiscalYear)}-11-20`) => ({
	checklist,
	assessment: anAssessment({ id: `${String(fiscalYear)} ${asOf}`, period: { fiscalYear }, asOf })
});
const present = year(2026);
const idsOf = (years: readonly ReturnType<typeof year>[]) =>
	years.map(({ assessment }) => assessment.id);
const arbitraryYears = fc.array(
	fc
		.tuple(fc.integer({ min: 2018, max: 2028 }), fc.integer({ min: 10, max: 28 }))
		.map(([fiscalYear, day]) => year(fiscalYear, `${String(fiscalYear)}-05-${String(day)}`)),
	{ maxLength: 12 }
);

describe('the earlier years of a report', () => {
	it('are the newest of each year before it, the oldest first', () => {
		const given = [year(2025), year(2023), year(2025, '2026-02-01')];
		const { newest, superseded, refused } = earlierOfReport(present, given);
		expect(idsOf(newest)).toEqual(['2023 2023-11-20', '2025 2026-02-01']);
		expect(idsOf(superseded.map((one) => one.year))).toEqual(['2025 2025-11-20']);
		expect(refused).toEqual([]);
	});

	it('may be of its own year from an earlier day, and never later', () => {
		const earlier = year(2026, '2026-05-01');
		expect(earlierOfReport(present, [earlier]).newest).toEqual([earlier]);
		for (const late of [year(2026), year(2027)]) {
			expect(earlierOfReport(present, [late])).toMatchObject({
				newest: [],
				refused: [{ year: late, because: { kind: 'not-earlier' } }]
			});
		}
	});

	it('are not passed over for another of their year that is not earlier', () => {
		const [early, late] = [year(2026, '2026-05-01'), year(2026, '2027-01-10')];
		const { newest, superseded, refused } = earlierOfReport(present, [late, early]);
		expect([newest, superseded]).toEqual([[early], []]);
		expect(refused).toEqual([{ year: late, because: { kind: 'not-earlier' } }]);
	});

	it('are no more than a report can hold: the oldest are refused', () => {
		const given = Array.from({ length: mostEarlierYears + 2 }, (_, before) => year(2098 - before));
		const { newest, refused } = earlierOfReport(year(2099), given);
		expect(newest).toHaveLength(mostEarlierYears);
		expect(refused.map((one) => one.year)).toEqual(given.slice(-2));
		expect(refused[0]?.because).toEqual({ kind: 'too-many', most: mostEarlierYears });
	});

	it('are none whose year, day or names no report takes', () => {
		const odd = [
			year(1998, '1998-11-20'),
			{ ...year(2024), assessment: { ...year(2024).assessment, asOf: '2024-02-30' } },
			{
				...year(2023),
				assessment: { ...year(2023).assessment, municipality: { code: '282103', name: '' } }
			}
		];
		const { newest, refused } = earlierOfReport(present, odd);
		expect([newest, refused.map(({ because }) => because.kind)]).toEqual([
			[],
			['unfit', 'unfit', 'unfit']
		]);
	});

	it('lose none that was given: each is taken, superseded or refused', () => {
		fc.assert(
			fc.property(arbitraryYears, (given) => {
				const { newest, superseded, refused } = earlierOfReport(present, given);
				const told = [...newest, ...[...superseded, ...refused].map((one) => one.year)];
				expect(idsOf(told).toSorted()).toEqual(idsOf(given).toSorted());
				const years = newest.map(({ assessment }) => assessment.period.fiscalYear);
				expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
			})
		);
	});
});

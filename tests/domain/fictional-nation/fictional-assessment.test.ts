import { describe, expect, it } from 'vitest';
import {
	fictionalAssessment,
	fictionalCity
} from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { fictionalBodies, mostBodies } from '#lib/domain/fictional-nation/fictional-body.ts';
import { yearsTakenPart } from '#lib/domain/fictional-nation/years-taken-part.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const on = shippedChecklist();
const cities = fictionalBodies(1, mostBodies).map((body) => fictionalCity(1, body));
const few = fictionalBodies(1, 120).map((body) => fictionalCity(1, body));
const assessmentOf = (city: (typeof few)[number], year = 2026, fromNewest = 0) =>
	fictionalAssessment(city, { ...on, year, fromNewest });
const percentOf = (assessment: ReturnType<typeof assessmentOf>) =>
	score(on.checklist, assessment).overall.percent ?? 0;
const made = few.map((city) => {
	const assessment = assessmentOf(city);
	return {
		city,
		assessment,
		percent: percentOf(assessment),
		result: score(on.checklist, assessment)
	};
});
const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const quantile = (numbers: readonly number[], share: number) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(share * numbers.length)] ?? NaN;

/** How two rows of numbers go together, from -1 to 1. */
function correlation(a: readonly number[], b: readonly number[]): number {
	const [ma, mb] = [mean(a), mean(b)];
	const product = mean(a.map((one, i) => (one - ma) * ((b[i] ?? 0) - mb)));
	const spread = (row: readonly number[], m: number) =>
		Math.sqrt(mean(row.map((one) => (one - m) ** 2)));
	return product / (spread(a, ma) * spread(b, mb));
}

describe('what fictional cities answer', () => {
	it('is the same for the same seed, and other for another', () => {
		const [city] = few;
		if (city === undefined) return expect.unreachable();
		expect(assessmentOf(city)).toEqual(assessmentOf(fictionalCity(1, city.body)));
		expect(assessmentOf(fictionalCity(2, city.body)).answers).not.toEqual(
			assessmentOf(city).answers
		);
	});

	it('is about 300 answers, of every status', () => {
		const answers = made.map(({ assessment }) =>
			Object.values(assessment.answers).flatMap(Object.values)
		);
		expect(mean(answers.map(({ length }) => length))).toBeGreaterThan(250);
		expect(mean(answers.map(({ length }) => length))).toBeLessThan(350);
		const statuses = new Set(answers.flat().map(({ status }) => status));
		expect([...statuses].toSorted()).toEqual([
			'met',
			'not-applicable',
			'not-met',
			'partly',
			'planned',
			'unknown'
		]);
	});

	it('is better in larger cities on average, with much difference among equals', () => {
		const doublings = made.map(({ city }) => Math.log2(city.body.population));
		const found = correlation(
			doublings,
			made.map(({ percent }) => percent)
		);
		expect(found).toBeGreaterThan(0.3);
		expect(found).toBeLessThan(0.9);
	});

	it('spreads: the middle half of the cities lies over 15 to 40 points, and some are not rated', () => {
		const percents = made.map(({ percent }) => percent);
		const spread = quantile(percents, 0.75) - quantile(percents, 0.25);
		expect(spread).toBeGreaterThan(15);
		expect(spread).toBeLessThan(40);
		const unrated = made.filter(({ result }) => result.overall.grade === null).length;
		expect(unrated).toBeGreaterThan(made.length * 0.1);
		expect(unrated).toBeLessThan(made.length * 0.5);
	});

	it('is proven more often where more is done', () => {
		// Of what is done: the share for which something can be shown.
		const proven = made.map(
			({ result: { overall } }) => overall.supported / Math.max(1, overall.earned)
		);
		expect(
			correlation(
				proven,
				made.map(({ percent }) => percent)
			)
		).toBeGreaterThan(0.3);
	});

	it('leads in the city OS and in governance, and lags in the supply chain and in the streets', () => {
		const layer = (id: string) =>
			mean(
				made.flatMap(({ result }) => result.layers.find((one) => one.layer === id)?.percent ?? [])
			);
		expect(layer('city-os')).toBeGreaterThan(layer('supply-chain') + 10);
		expect(layer('governance')).toBeGreaterThan(layer('asset') + 5);
	});

	it('gets better from one year to the next on average, though not everywhere', () => {
		const changes = made.map(
			({ city, percent }) => percent - percentOf(assessmentOf(city, 2025, 1))
		);
		expect(mean(changes)).toBeGreaterThan(1);
		expect(changes.filter((change) => change < 0).length).toBeGreaterThan(5);
	});

	it('gives a reason for whatever does not apply, and contradicts no facts', () => {
		for (const { assessment, result } of made.slice(0, 20)) {
			const findings = listQualityFindings({
				checklist: on.checklist,
				assessment,
				pairs: result.pairs
			});
			const kinds = findings.map(({ kind }) => kind);
			expect(kinds).not.toContain('not-applicable-without-reason');
			expect(kinds).not.toContain('answered-though-excluded');
		}
	});
});

describe('what moves cities beside their size', () => {
	const doublings = cities.map(({ body }) => Math.log2(body.population));
	const maturities = cities.map(({ character }) => character.maturity);
	const [middle, level] = [mean(doublings), mean(maturities)];
	const slope =
		mean(doublings.map((one, i) => (one - middle) * ((maturities[i] ?? 0) - level))) /
		mean(doublings.map((one) => (one - middle) ** 2));
	/** Maturity above or below what is usual for the size. */
	const beside = cities.map(({ body, character }, i) => ({
		prefecture: body.prefecture,
		joins: character.joinsRegional,
		maturity: character.maturity - level - slope * ((doublings[i] ?? 0) - middle)
	}));

	it('is the prefecture, whose means differ more than chance would have it', () => {
		const groups = Array.from({ length: 47 }, (_, i) =>
			beside.filter(({ prefecture }) => prefecture === i + 1).map(({ maturity }) => maturity)
		);
		const between = groups.reduce((sum, group) => sum + group.length * mean(group) ** 2, 0) / 46;
		const inside =
			groups.reduce(
				(sum, group) => sum + group.reduce((part, one) => part + (one - mean(group)) ** 2, 0),
				0
			) /
			(1741 - 47);
		expect(between / inside).toBeGreaterThan(3);
	});

	it('is a common city OS, which some prefectures have and others do not', () => {
		const shares = Array.from({ length: 47 }, (_, i) => {
			const group = beside.filter(({ prefecture }) => prefecture === i + 1);
			return group.filter(({ joins }) => joins).length / group.length;
		});
		expect(shares.filter((share) => share > 0.3).length).toBeGreaterThan(8);
		expect(shares.filter((share) => share < 0.15).length).toBeGreaterThan(15);
		const platform = (joins: boolean) =>
			mean(
				made
					.filter(({ city }) => city.character.joinsRegional === joins)
					.flatMap(
						({ result }) => result.layers.find(({ layer }) => layer === 'city-os')?.percent ?? []
					)
			);
		expect(platform(true)).toBeGreaterThan(platform(false) + 5);
	});

	it('is the vendor: what it does badly shows in all cities that use it', () => {
		const ofVendors = made.flatMap(({ city, result }) =>
			result.components.flatMap(({ component, percent }) => {
				const built = city.outfit.components.find((one) => one.component.id === component);
				if (built?.component.party?.startsWith('vendor-') !== true || percent === null) return [];
				return [{ effect: built.effect, percent }];
			})
		);
		const found = correlation(
			ofVendors.map(({ effect }) => effect),
			ofVendors.map(({ percent }) => percent)
		);
		expect(found).toBeGreaterThan(0.15);
	});
});

describe('who takes part', () => {
	const years = [2025, 2026];
	const taking = cities.map(({ body, character }) => ({
		maturity: character.maturity,
		years: yearsTakenPart(1, body.code, character, years)
	}));
	const only = (given: readonly number[]) =>
		taking.filter((one) => String(one.years) === String(given));

	it('is nearly everybody in both years, while some leave and some join', () => {
		expect(only(years).length).toBeGreaterThan(taking.length * 0.8);
		expect(only([2025]).length).toBeGreaterThan(taking.length * 0.02);
		expect(only([2026]).length).toBeGreaterThan(taking.length * 0.02);
	});

	it('leaves out weaker ones more often, so that the rest looks better than all', () => {
		const maturity = (of: typeof taking) => mean(of.map((one) => one.maturity));
		expect(maturity(only([2025]))).toBeLessThan(maturity(only(years)) - 0.1);
	});

	it('is everybody where there is one year alone', () => {
		const [city] = cities;
		if (city === undefined) return expect.unreachable();
		expect(yearsTakenPart(1, city.body.code, city.character, [2026])).toEqual([2026]);
	});
});

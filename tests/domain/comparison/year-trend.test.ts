import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { comparableYear, type AssessedYear } from '#lib/domain/comparison/comparable-year.ts';
import { leftOut } from '#lib/domain/comparison/left-out.ts';
import { yearChanges } from '#lib/domain/comparison/year-changes.ts';
import { yearTrend, type EarlierYear } from '#lib/domain/comparison/year-trend.ts';
import { isExcused } from '#lib/domain/scoring/counted-status.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const seenFrom = (now: AssessedYear, then: AssessedYear): EarlierYear => ({
	fiscalYear: then.assessment.period.fiscalYear,
	comparable: comparableYear(now, then, [
		{ from: then.checklist, to: now.checklist, direction: 'onward' }
	])
});

const checklist = aChecklist({
	controls: ['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04', 'SVC-05'].map((id) => aControl({ id }))
});
const words: Readonly<Record<string, Answer>> = {
	o: { status: 'met' },
	p: { status: 'partly' },
	x: { status: 'not-met' },
	'?': { status: 'unknown' },
	n: { status: 'not-applicable', reason: '設備がない' }
};
const answers = (letters: string) =>
	Object.fromEntries(
		[...letters].flatMap((letter, i) => {
			const answer = words[letter];
			return answer === undefined ? [] : [[`SVC-0${String(i + 1)}`, answer] as const];
		})
	);
const year = (
	fiscalYear: number,
	letters: string,
	given: Parameters<typeof anAssessment>[0] = {}
) => ({
	checklist,
	assessment: anAssessment({
		period: { fiscalYear },
		components: [aComponent({ name: 'バス' })],
		answers: { bus: answers(letters) },
		...given
	})
});

describe('years compared on one checklist', () => {
	it('leave nothing out and are scored as each of them is, whatever was answered', () => {
		fc.assert(
			fc.property(arbitraryCity, arbitraryCity, ({ checklist, assessment }, other) => {
				const isIn = Object.values(assessment.answers).some((own) =>
					Object.values(own).some(isExcused)
				);
				const then = {
					...assessment,
					answers: isIn ? assessment.answers : other.assessment.answers
				};
				fc.pre(
					isIn || !Object.values(then.answers).some((own) => Object.values(own).some(isExcused))
				);
				const now = { checklist, assessment };
				const earlier = [seenFrom(now, { checklist, assessment: then })];
				const [first, last] = yearTrend(now, earlier).years;
				const sums = (one: typeof first) =>
					one?.score.layers.map(({ layer, earned, answeredPossible, possible, grade }) => ({
						layer,
						earned,
						answeredPossible,
						possible,
						grade
					}));
				const whole = (of: typeof assessment) =>
					sums({ fiscalYear: 0, score: score(checklist, of) });
				expect(sums(first)).toEqual(whole(then));
				expect(sums(last)).toEqual(whole(assessment));
				expect(leftOut(now, earlier)).toEqual({
					controls: [],
					retired: [],
					came: [],
					went: [],
					pairs: []
				});
			})
		);
	});

	it('count the same pairs in every year, of those that apply', () => {
		fc.assert(
			fc.property(arbitraryCity, arbitraryCity, (city, other) => {
				const then = { ...other.assessment, period: { fiscalYear: 2025 } };
				const { years, pairs } = yearTrend(city, [
					seenFrom(city, { checklist: city.checklist, assessment: then })
				]);
				const applying = new Set(
					listPairs(city.checklist, city.assessment).map((pair) => JSON.stringify(pair))
				);
				expect(pairs.every((pair) => applying.has(JSON.stringify(pair)))).toBe(true);
				const possible = years.map((one) => one.score.overall.possible);
				expect(new Set(possible).size).toBe(1);
			})
		);
	});

	it('every pair of now is compared, named, or excused in every year', () => {
		fc.assert(
			fc.property(arbitraryCity, arbitraryCity, (city, other) => {
				const earlier = [
					seenFrom(city, { checklist: city.checklist, assessment: other.assessment })
				];
				const { pairs } = yearTrend(city, earlier);
				const { came, pairs: missed } = leftOut(city, earlier);
				const away = new Set(came.map(({ component }) => component));
				const named = missed.map(({ pair }) => `${pair.component} ${pair.control.id}`);
				const told = new Set([
					...named,
					...pairs.map((pair) => `${pair.component} ${pair.control.id}`)
				]);
				for (const { component, control } of listPairs(city.checklist, city.assessment)) {
					if (away.has(component) || told.has(`${component} ${control.id}`)) continue;
					expect(isExcused(city.assessment.answers[component]?.[control.id])).toBe(true);
					expect(isExcused(other.assessment.answers[component]?.[control.id])).toBe(true);
				}
			})
		);
	});

	it('weigh every year by the present criticality, so that answers alone move a figure', () => {
		const now = year(2026, 'ox', { components: [aComponent({ criticality: 3 })] });
		const { years } = yearTrend(now, [seenFrom(now, year(2025, 'ox'))]);
		const overall = years.map(({ score: { overall } }) => [overall.earned, overall.possible]);
		expect(overall[0]).toEqual(overall[1]);
	});
});

describe('what is left out', () => {
	it('names components that came and went, with the years', () => {
		const now = year(2026, 'oo', {
			components: [aComponent({ id: 'bus' }), aComponent({ id: 'map' })]
		});
		const before = (fiscalYear: number) =>
			year(fiscalYear, 'oo', {
				components: [aComponent({ id: 'bus' }), aComponent({ id: 'tram', name: '市電' })]
			});
		const out = leftOut(now, [seenFrom(now, before(2024)), seenFrom(now, before(2025))]);
		expect(out.came).toEqual([{ component: 'map', years: [2024, 2025] }]);
		expect(out.went).toEqual([{ component: 'tram', name: '市電', years: [2024, 2025] }]);
	});

	it('names what was excused in a year, and counts it in none', () => {
		const now = year(2026, 'xo');
		const earlier = [seenFrom(now, year(2025, 'no'))];
		expect(leftOut(now, earlier).pairs).toMatchObject([
			{ pair: { component: 'bus', control: { id: 'SVC-01' } }, because: 'excused', years: [2025] }
		]);
		expect(yearTrend(now, earlier).years.map((one) => one.score.overall.percent)).toEqual([
			100, 100
		]);
	});

	it('names what the facts of a year took away', () => {
		const camera = aChecklist({ controls: [aControl({ appliesWhen: 'cameras' })] });
		const stated = (fiscalYear: number, cameras: boolean) => ({
			checklist: camera,
			assessment: year(fiscalYear, 'o', { profile: { cameras } }).assessment
		});
		const out = (now: boolean, then: boolean) => {
			const present = stated(2026, now);
			return leftOut(present, [seenFrom(present, stated(2025, then))]).pairs.map(
				({ because }) => because
			);
		};
		expect(out(true, false)).toEqual(['not-asked-then']);
		expect(out(false, true)).toEqual(['not-asked-now']);
		expect(out(true, true)).toEqual([]);
	});
});

describe('what became of answers', () => {
	const changes = (now: string, ...then: readonly string[]) => {
		const present = year(2026, now);
		const earlier = then.map((letters, i) => seenFrom(present, year(2020 + i, letters)));
		const found = yearChanges(present, earlier);
		return {
			kinds: found?.changes.map(({ kind, pair }) => `${pair.control.id} ${kind}`),
			still: found?.still.map(({ control }) => control.id)
		};
	};

	it('closed, improved, slipped, opened or stayed a gap', () => {
		expect(changes('oxpxo', 'xpxxo')).toEqual({
			kinds: ['SVC-01 closed', 'SVC-02 slipped', 'SVC-03 improved'],
			still: ['SVC-04']
		});
		expect(changes('x', 'o').kinds).toEqual(['SVC-01 opened']);
	});

	it('came back where it was a gap before it was met', () => {
		expect(changes('xx', 'xo', 'oo').kinds).toEqual(['SVC-01 back', 'SVC-02 opened']);
	});

	it('is told apart from what was not known', () => {
		expect(changes('xo?', '??o').kinds).toEqual(['SVC-01 found', 'SVC-03 lost']);
	});

	it('is not told without an earlier year', () => {
		expect(changes('xo')).toEqual({ kinds: undefined, still: undefined });
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses, type Answer, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import { type Figures } from '#lib/domain/scoring/figures.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { arbitraryCity, type City } from '../../support/arbitrary-city.ts';
import {
	oracleCity,
	oracleEntries,
	oracleFigures,
	oracleReach
} from '../../support/oracle-score.ts';
import { runs } from './properties-of-scores.ts';

const scoreOf = ({ checklist, assessment }: City): Score => score(checklist, assessment);

/** Every set of figures in a score. */
const allFigures = ({ overall, layers, components }: Score): readonly Figures[] => [
	overall,
	...layers,
	...components
];

/** The answer of one pair replaced. */
function withAnswer({ checklist, assessment }: City, { pair }: JudgedPair, answer: Answer): City {
	const { component, control } = pair;
	const answers: Assessment['answers'] = {
		...assessment.answers,
		[component]: { ...assessment.answers[component], [control.id]: answer }
	};
	return { checklist, assessment: { ...assessment, answers } };
}

/** A city together with one of its pairs; cities without pairs are passed over. */
const cityAndPair = fc
	.tuple(arbitraryCity, fc.nat())
	.map(([city, n]) => {
		const { pairs } = scoreOf(city);
		return { city, judged: pairs[n % Math.max(1, pairs.length)] };
	})
	.filter((found): found is { city: City; judged: JudgedPair } => found.judged !== undefined);

/** Figures of the same things in two scores, side by side. */
const sideBySide = (before: Score, after: Score) =>
	allFigures(before).map((figures, i) => [figures, allFigures(after)[i] ?? figures] as const);

/** What holds for any figures: sums within each other, shares from 0 to 100 with one decimal. */
function expectBounds(figures: Figures): void {
	const { earned, answeredPossible, possible, supported, confirmed } = figures;
	for (const sums of [
		[0, supported, earned, answeredPossible, possible],
		[0, confirmed, earned, answeredPossible, possible]
	]) {
		expect(sums.every(Number.isInteger)).toBe(true);
		expect([...sums].sort((a, b) => a - b)).toEqual(sums);
	}
	const { percent, low, high, coverage, supportedPercent, confirmedPercent } = figures;
	const ofAnswered = [percent, supportedPercent, confirmedPercent];
	const ofAll = [low, high, coverage];
	expect(ofAnswered.map((share) => share === null)).toEqual(Array(3).fill(answeredPossible === 0));
	expect(ofAll.map((share) => share === null)).toEqual(Array(3).fill(possible === 0));
	for (const share of [...ofAnswered, ...ofAll].filter((found) => found !== null)) {
		expect(share).toBeGreaterThanOrEqual(0);
		expect(share).toBeLessThanOrEqual(100);
		expect(share).toBe(Number(share.toFixed(1)));
	}
	const range = [low, percent, high].filter((found) => found !== null);
	expect([...range].sort((a, b) => a - b)).toEqual(range);
}

/** An edit of one of four kinds: an answer, all evidence gone, another day, a reviewer's word. */
function edited(
	city: City,
	judged: JudgedPair | undefined,
	status: AnswerStatus,
	kind: number
): City {
	const { checklist, assessment } = city;
	if (kind === 1) return { checklist, assessment: { ...assessment, evidence: [] } };
	if (kind === 2) return { checklist, assessment: { ...assessment, asOf: '2026-11-21' } };
	if (judged === undefined) return city;
	if (kind === 0) return withAnswer(city, judged, { ...judged.answer, status, reason: '-' });
	const { component, control } = judged.pair;
	const review = { component, control: control.id, verdict: 'agree' as const };
	return { checklist, assessment: { ...assessment, reviews: [...assessment.reviews, review] } };
}

const gapsOf = (city: City) =>
	listGaps(scoreOf(city).pairs).map(({ size, judged: { pair, status } }) => [
		size,
		pair.component,
		pair.control.id,
		status
	]);

const questionsOf = (city: City) =>
	listQuestions(scoreOf(city).pairs, city.assessment).map(({ party, kind, judged: { pair } }) => [
		party,
		kind,
		pair.component,
		pair.control.id
	]);

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
	fc.shuffledSubarray([...items], { minLength: items.length });

const reversedKeys = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
	Object.fromEntries(Object.entries(record).reverse());

/** A city twice: as made, and with every list and every key in another order. */
const cityAndShuffled = arbitraryCity.chain((city) => {
	const { checklist, assessment } = city;
	// One word per answer: of several words of reviewers the last one counts, by definition.
	const reviews = [
		...new Map(
			assessment.reviews.map((review) => [`${review.component} ${review.control}`, review])
		).values()
	];
	const once: City = { checklist, assessment: { ...assessment, reviews } };
	return fc
		.record({
			layers: shuffled(checklist.layers),
			controls: shuffled(checklist.controls),
			risks: shuffled(checklist.risks),
			components: shuffled(assessment.components),
			evidence: shuffled(assessment.evidence),
			reviews: shuffled(reviews)
		})
		.map(({ layers, controls, risks, components, evidence, reviews: reordered }) => {
			const other: City = {
				checklist: { ...checklist, layers, controls, risks },
				assessment: {
					...assessment,
					components: components.map((one) => ({ ...one, uses: [...one.uses].reverse() })),
					evidence,
					reviews: reordered,
					profile: reversedKeys(assessment.profile),
					answers: reversedKeys(
						Object.fromEntries(
							Object.entries(assessment.answers).map(([id, answers]) => [id, reversedKeys(answers)])
						)
					)
				}
			};
			return [once, other] as const;
		});
});

/** The figures of a score, layers and components sorted by id. */
const inOneOrder = ({ overall, layers, components }: Score) => ({
	overall: {
		...overall,
		deciding: [...overall.deciding].sort((a, b) => (a.layer < b.layer ? -1 : 1))
	},
	layers: [...layers].sort((a, b) => (a.layer < b.layer ? -1 : 1)),
	components: [...components].sort((a, b) => (a.component < b.component ? -1 : 1))
});

describe('score, for any city', () => {
	it('gives the integers, percentages and grades of the definition', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { overall, layers, components } = scoreOf(city);
				const entries = oracleEntries(city);
				expect(overall).toEqual({ ...oracleFigures(entries), ...oracleCity(city) });
				for (const figures of layers) {
					const own = entries.filter(({ layer }) => layer === figures.layer);
					expect(figures).toMatchObject(oracleFigures(own));
				}
				for (const figures of components) {
					const own = entries.filter(({ component }) => component === figures.component);
					expect(own.every(({ layer }) => layer === figures.layer)).toBe(true);
					expect(figures).toMatchObject(oracleFigures(own));
				}
			}),
			runs
		);
	});

	it('names the weakest component of each layer and the lowest figure on each chain', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { layers, components } = scoreOf(city);
				for (const { component, chain } of components) {
					const reach = oracleReach(city.assessment.components, component);
					const lows = components
						.filter((other) => reach.has(other.component))
						.flatMap(({ low }) => (low === null ? [] : [low]));
					expect(chain).toBe(lows.length === 0 ? null : Math.min(...lows));
				}
				for (const { layer, weakestComponent } of layers) {
					const rated = components.filter((one) => one.layer === layer && one.percent !== null);
					const weakest = rated.find(({ component }) => component === weakestComponent);
					expect(weakest === undefined).toBe(rated.length === 0);
					for (const { percent } of rated)
						expect(weakest?.percent).toBeLessThanOrEqual(percent ?? 0);
				}
			}),
			runs
		);
	});

	it('stays within bounds, with low ≤ percent ≤ high', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				allFigures(scoreOf(city)).forEach(expectBounds);
			}),
			runs
		);
	});

	it('never lowers percent, low or high when one answer gets a better status', () => {
		const steps = fc.constantFrom<readonly [AnswerStatus, AnswerStatus]>(
			['not-met', 'partly'],
			['planned', 'partly'],
			['partly', 'met'],
			['not-met', 'met'],
			['planned', 'not-met'],
			['not-met', 'planned']
		);
		fc.assert(
			fc.property(cityAndPair, steps, ({ city, judged }, [worse, better]) => {
				const before = scoreOf(withAnswer(city, judged, { ...judged.answer, status: worse }));
				const after = scoreOf(withAnswer(city, judged, { ...judged.answer, status: better }));
				for (const [a, b] of sideBySide(before, after)) {
					for (const share of ['percent', 'low', 'high'] as const) {
						expect(b[share] ?? -1).toBeGreaterThanOrEqual(a[share] ?? -1);
					}
				}
				for (const [i, { chain }] of before.components.entries()) {
					expect(after.components[i]?.chain ?? -1).toBeGreaterThanOrEqual(chain ?? -1);
				}
			}),
			runs
		);
	});

	it('keeps the new low–high range within the old one when a pair is answered', () => {
		const given = fc.constantFrom<Answer>(
			{ status: 'met' },
			{ status: 'partly' },
			{ status: 'planned' },
			{ status: 'not-met' },
			{ status: 'unknown' },
			{ status: 'not-applicable', reason: '設備がない' }
		);
		fc.assert(
			fc.property(cityAndPair, given, ({ city, judged }, answer) => {
				const before = scoreOf(withAnswer(city, judged, {}));
				const after = scoreOf(withAnswer(city, judged, answer));
				for (const [a, b] of sideBySide(before, after)) {
					if (b.low === null || b.high === null) continue;
					expect(b.low).toBeGreaterThanOrEqual(a.low ?? 0);
					expect(b.high).toBeLessThanOrEqual(a.high ?? 100);
					// The range itself, in integers: (P − A) / P never grows.
					const [open, wasOpen] = [
						b.possible - b.answeredPossible,
						a.possible - a.answeredPossible
					];
					expect(open * a.possible).toBeLessThanOrEqual(wasOpen * b.possible);
				}
			}),
			runs
		);
	});

	it('counts an unknown answer like none', () => {
		fc.assert(
			fc.property(cityAndPair, ({ city, judged }) => {
				const none = scoreOf(withAnswer(city, judged, {}));
				const unknown = scoreOf(withAnswer(city, judged, { status: 'unknown' }));
				expect(allFigures(unknown)).toEqual(allFigures(none));
			}),
			runs
		);
	});

	it('lets a pair that does not apply be deleted unnoticed', () => {
		fc.assert(
			fc.property(cityAndPair, ({ city, judged }) => {
				const excused: Answer = { status: 'not-applicable', reason: '設備がない' };
				const { checklist, assessment } = withAnswer(city, judged, excused);
				const { component, control } = judged.pair;
				const others = listPairs(checklist, assessment).filter(
					(pair) => pair.component !== component || pair.control.id !== control.id
				);
				expect(score(checklist, assessment)).toEqual(score(checklist, assessment, others));
			}),
			runs
		);
	});

	it('reads nothing into any order', () => {
		fc.assert(
			fc.property(cityAndShuffled, ([city, shuffled]) => {
				expect(inOneOrder(scoreOf(shuffled))).toEqual(inOneOrder(scoreOf(city)));
			}),
			runs
		);
	});

	it('lists the same gaps in the same order, however answers and controls are ordered', () => {
		fc.assert(
			fc.property(cityAndShuffled, ([city, shuffled]) => {
				// The order of components and layers is part of the definition, so it is kept.
				const { layers } = city.checklist;
				const { components } = city.assessment;
				const again: City = {
					checklist: { ...shuffled.checklist, layers },
					assessment: { ...shuffled.assessment, components }
				};
				expect(gapsOf(again)).toEqual(gapsOf(city));
				expect(questionsOf(again)).toEqual(questionsOf(city));
			}),
			runs
		);
	});

	it('splits every pair that counts into met, gap or question', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const { pairs } = scoreOf(city);
				const met = pairs.filter(({ status }) => status === 'met');
				const listed = gapsOf(city).length + questionsOf(city).length;
				expect(met.length + listed).toBe(pairs.length);
			}),
			runs
		);
	});

	it('says the same with pairs handed in as without', () => {
		fc.assert(
			fc.property(arbitraryCity, ({ checklist, assessment }) => {
				const known = listPairs(checklist, assessment);
				expect(score(checklist, assessment, known)).toEqual(score(checklist, assessment));
			}),
			runs
		);
	});

	it('never takes an old answer, proof or word for a new one when pairs are handed in again', () => {
		const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...answerStatuses), fc.nat(3)), {
			maxLength: 6
		});
		fc.assert(
			fc.property(arbitraryCity, edits, (city, changes) => {
				const known = listPairs(city.checklist, city.assessment);
				let current = city;
				for (const [n, status, kind] of changes) {
					current = edited(
						current,
						scoreOf(current).pairs[n % Math.max(1, known.length)],
						status,
						kind
					);
					const { checklist, assessment } = current;
					const afresh = score(checklist, structuredClone(assessment));
					expect(score(checklist, assessment, known)).toEqual(afresh);
				}
			}),
			runs
		);
	});

	it('changes nothing it was given', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const before = structuredClone(city);
				scoreOf(city);
				expect(city).toEqual(before);
			}),
			{ numRuns: 50 }
		);
	});
});

/** That no order is read into any city, and that its gaps and questions are listed whole and in one order. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import type { Score } from '#lib/domain/scoring/score.ts';
import { arbitraryCity, type City } from '../../support/arbitrary-city.ts';
import { runs } from './properties-of-scores.ts';
import { scoreOf } from './score-of-city.ts';

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
});

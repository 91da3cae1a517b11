import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import { assessmentSchema, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCrosswalk } from '../../support/arbitrary-crosswalk.ts';
import { carry } from './carry.ts';

const words = fc.string({ minLength: 1, maxLength: 5 });
const answer: fc.Arbitrary<Answer> = fc
	.record(
		{
			status: fc.constantFrom(...answerStatuses),
			note: words,
			reason: words,
			evidence: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3'), { minLength: 1 }),
			mark: fc.constantFrom('reconfirm' as const, 'wording-changed' as const)
		},
		{ requiredKeys: [] }
	)
	.map((found) => found as Answer);
const control = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'elsewhere');
const componentId = fc.constantFrom(organisation, 'bus', 'hub', 'gone');
const places = fc.record({ component: componentId, control });

const arbitraryAnswered: fc.Arbitrary<Assessment> = fc
	.record({
		answers: fc.dictionary(componentId, fc.dictionary(control, answer, { noNullPrototype: true }), {
			noNullPrototype: true
		}),
		components: fc.subarray([
			aComponent({ id: 'bus', layer: 'service' }),
			aComponent({ id: 'hub', layer: 'city-os' })
		]),
		reviews: fc.array(
			places.chain((place) =>
				words.map((comment) => ({ ...place, verdict: 'agree' as const, comment }))
			)
		),
		actions: fc
			.array(fc.array(places, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
			.map((lists) =>
				lists.map((closes, i) => ({
					id: `a${String(i)}`,
					title: 't',
					state: 'open' as const,
					closes
				}))
			)
	})
	.map((given) => anAssessment(given));

/** Every answer that can still be read: where it counts, or in the drawer. */
const readable = ({ answers, drawer }: Assessment): readonly Answer[] => [
	...Object.values(answers).flatMap((ofComponent) => Object.values(ofComponent)),
	...drawer.map((item) => item.answer)
];

describe('a change of edition, for any assessment and any crosswalk', () => {
	it('lets no note, reason, evidence link, verdict or action disappear', () => {
		fc.assert(
			fc.property(arbitraryCrosswalk, arbitraryAnswered, ({ from, to, crosswalk }, assessment) => {
				const carried = carry(assessment, from, to, crosswalk);
				const after = readable(carried);
				for (const before of readable(assessment)) {
					expect(
						after.some(
							({ note, reason, evidence }) =>
								note === before.note &&
								reason === before.reason &&
								(before.evidence ?? []).every((id) => evidence?.includes(id))
						)
					).toBe(true);
				}
				const verdicts = [
					...carried.reviews,
					...carried.drawer.flatMap((item) => item.reviews ?? [])
				];
				expect(verdicts.map(({ comment }) => comment).sort()).toEqual(
					assessment.reviews.map(({ comment }) => comment).sort()
				);
				expect(carried.actions.map(({ id }) => id)).toEqual(assessment.actions.map(({ id }) => id));
				for (const action of carried.actions) expect(action.closes).not.toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	it('answers only what the new checklist asks, and makes a file that can be read', () => {
		fc.assert(
			fc.property(arbitraryCrosswalk, arbitraryAnswered, ({ from, to, crosswalk }, assessment) => {
				const carried = carry(assessment, from, to, crosswalk);
				const asked = new Set(to.controls.map(({ id }) => id));
				for (const answers of Object.values(carried.answers)) {
					for (const id of Object.keys(answers)) expect(asked).toContain(id);
				}
				expect(assessmentSchema.safeParse(carried).success).toBe(true);
			})
		);
	});

	it('changes nothing when the checklist stays the same', () => {
		fc.assert(
			fc.property(arbitraryCrosswalk, arbitraryAnswered, ({ from }, assessment) => {
				const carried = carry(assessment, from, from);
				const drawn = new Set(carried.drawer.map((item) => `${item.component} ${item.control}`));
				const kept = Object.entries(assessment.answers).flatMap(([component, answers]) =>
					Object.entries(answers)
						.filter(([id]) => !drawn.has(`${component} ${id}`))
						.map(([id, given]) => [component, id, given])
				);
				const now = Object.entries(carried.answers).flatMap(([component, answers]) =>
					Object.entries(answers).map(([id, given]) => [component, id, given])
				);
				expect(new Set(now.map((item) => JSON.stringify(item)))).toEqual(
					new Set(kept.map((item) => JSON.stringify(item)))
				);
				const judged = ({ pairs }: Score) =>
					pairs.map(({ pair, status }) => [pair.component, pair.control.id, status]);
				expect(judged(score(from, carried))).toEqual(judged(score(from, assessment)));
			})
		);
	});
});

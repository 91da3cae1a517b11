/** What becomes of the score of any city when its answers change, and that no pairs from before are taken for new ones. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses, type Answer, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { arbitraryCity, type City } from '../../support/arbitrary-city.ts';
import { runs } from './properties-of-scores.ts';
import { allFigures, scoreOf } from './score-of-city.ts';

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

describe('score, for any city', () => {
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
});

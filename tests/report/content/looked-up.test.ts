import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKeyText, isSameAnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import {
	actionsClosing,
	deferralReason,
	evidenceOf,
	gapOf,
	gapsAmong,
	judgedOf,
	reviewsOf
} from '#lib/report/content/looked-up.ts';
import { documentInSteps, reportDocument } from '#lib/report/content/report-document.ts';
import { reportSource } from '#lib/report/content/report-source.ts';
import { renderCsv } from '#lib/report/csv/render-csv.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { aHardCity } from '../../support/hard-city.ts';

const controls = Array.from({ length: 4 }, (_, i) => aControl({ id: `C-${String(i)}` }));
const checklist = aChecklist({ controls });
const places = ['a', 'b', 'c'];
const key = fc.record({
	component: fc.constantFrom(...places),
	control: fc.constantFrom(...controls.map(({ id }) => id))
});

const arbitraryPlanned: fc.Arbitrary<Assessment> = fc
	.record({
		answers: fc.array(
			fc.tuple(key, fc.constantFrom('met' as const, 'not-met' as const, 'unknown' as const)),
			{ maxLength: 12 }
		),
		closes: fc.array(fc.array(key, { maxLength: 5 }), { maxLength: 4 }),
		reviewed: fc.array(fc.tuple(key, fc.constantFrom('agree' as const, 'disagree' as const)), {
			maxLength: 6
		}),
		deferred: fc.array(key, { maxLength: 3 })
	})
	.map(({ answers, closes, reviewed, deferred }) =>
		anAssessment({
			components: places.map((id) => aComponent({ id })),
			answers: Object.fromEntries(
				places.map((place) => [
					place,
					Object.fromEntries(
						answers
							.filter(([at]) => at.component === place)
							.map(([{ control }, status]) => [control, { status }])
					)
				])
			),
			actions: closes.map((own, i) => ({
				id: `act-${String(i)}`,
				title: '改善',
				state: 'open',
				closes: own
			})),
			reviews: reviewed.map(([at, verdict]) => ({ ...at, verdict })),
			deferrals: deferred.map((at, i) => ({ ...at, reason: `理由${String(i)}` }))
		})
	);

const inputOf = (assessment: Assessment, on = checklist) => ({
	checklist: on,
	assessment,
	lenses: [],
	choices: plainChoices('ja')
});

describe('what the parts of a report look up', () => {
	it('is what a search through the lists finds', () => {
		fc.assert(
			fc.property(arbitraryPlanned, (assessment) => {
				const source = reportSource(inputOf(assessment));
				for (const pair of source.pairs) {
					const at = keyOfPair(pair);
					const here = (other: typeof at) => isSameAnswerKey(at, other);
					expect(gapOf(source, pair)).toBe(source.gaps.find(({ judged }) => judged.pair === pair));
					expect(judgedOf(source, pair)).toBe(
						source.score.pairs.find((judged) => here(keyOfPair(judged.pair)))
					);
					expect(actionsClosing(source, at)).toEqual(
						assessment.actions.filter(({ closes }) => closes.some(here))
					);
					expect(reviewsOf(source, at)).toEqual(assessment.reviews.filter(here));
					expect(deferralReason(source, at)).toBe(assessment.deferrals?.find(here)?.reason ?? '');
				}
				for (const { closes } of assessment.actions)
					expect(gapsAmong(source, closes).map(answerKeyText)).toEqual(
						source.gaps
							.map(({ judged }) => keyOfPair(judged.pair))
							.filter((at) => closes.some((other) => isSameAnswerKey(at, other)))
							.map(answerKeyText)
					);
			})
		);
	});

	it('finds evidence by its id, and nothing by another', () => {
		const assessment = anAssessment({ evidence: [{ id: 'e1', title: '規程' }] });
		expect(evidenceOf({ assessment }, 'e1')).toBe(assessment.evidence[0]);
		expect(evidenceOf({ assessment }, 'e2')).toBeUndefined();
	});

	it('is read as often for many answers as for few', () => {
		expect(readsOfReviews(400)).toBe(readsOfReviews(40));
	});
});

/** How often the table of so many answers reads the reviews that the city has. */
function readsOfReviews(count: number): number {
	let reads = 0;
	const many = aChecklist({
		controls: Array.from({ length: count }, (_, i) => aControl({ id: `C-${String(i)}` }))
	});
	const review = {
		component: 'a',
		verdict: 'agree' as const,
		get control() {
			reads++;
			return 'C-1';
		}
	};
	const assessment = anAssessment({ components: [aComponent({ id: 'a' })], reviews: [review] });
	renderCsv(inputOf(assessment, many));
	return reads;
}

describe('a report made in steps', () => {
	it('says what it says in one go, and tells how far it is', () => {
		const { checklist: on, assessment } = aHardCity();
		const input = inputOf(assessment, on);
		const told: number[] = [];
		const steps = documentInSteps(reportSource(input), undefined);
		const document = runAtOnce(
			(function* () {
				for (;;) {
					const step = steps.next();
					if (step.done === true) return step.value;
					told.push(step.value);
					yield step.value;
				}
			})()
		);
		expect(document).toEqual(reportDocument(input));
		expect(told.length).toBeGreaterThanOrEqual(20);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});
});

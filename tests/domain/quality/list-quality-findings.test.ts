import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { answersThatHardlyAgree } from '#lib/domain/quality/find-answers-alike.ts';
import { hastySteps } from '#lib/domain/quality/find-hasty-answers.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import {
	qualityFindingKinds,
	qualitySeverities,
	type QualityFinding
} from '#lib/domain/quality/quality-finding.ts';
import type { AnswerClaim } from '#lib/domain/quality/quality-subject.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { locales } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const complete = [
	aComponent({ party: 'vendor' }),
	aComponent({ id: 'hub', layer: 'city-os', party: 'vendor' }),
	aComponent({ id: 'cam', layer: 'asset', party: 'vendor' })
];
const parties = [
	{ id: 'vendor', name: '事業者' },
	{ id: 'city', name: '市' }
];
const idOf = (number: number) => `SVC-${String(number).padStart(2, '0')}`;
/** A checklist of so many controls of the service layer. */
const withControls = (count: number) =>
	aChecklist({
		controls: Array.from({ length: count }, (_, i) => aControl({ id: idOf(i + 1) }))
	});

function find(
	given: Partial<Assessment>,
	checklist: Checklist = aChecklist(),
	claims: readonly AnswerClaim[] = []
): readonly QualityFinding[] {
	const assessment = anAssessment({ components: complete, parties, ...given });
	const { pairs } = score(checklist, assessment);
	return listQualityFindings({ checklist, assessment, pairs, claims });
}

const proof = [{ id: 'e1', title: '規程' }];
const proved = { status: 'met' as const, evidence: ['e1'] };
const at = (second: number) =>
	`2026-11-01T00:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}Z`;
const many = (count: number, answer: (i: number) => Assessment['answers'][string][string]) =>
	Object.fromEntries(Array.from({ length: count }, (_, i) => [idOf(i + 1), answer(i)]));
const mixed = ['partly', 'not-met'] as const;
const onBus = { component: 'bus', control: 'SVC-01' };

type Case = [Partial<Assessment>, Partial<QualityFinding>, Checklist?];
const cases: Readonly<Record<QualityFinding['kind'], Case>> = {
	'not-applicable-without-reason': [
		{ answers: { bus: { 'SVC-01': { status: 'not-applicable', reason: '\u3000' } } } },
		onBus
	],
	'control-not-in-checklist': [
		{ answers: { bus: { 'SVC-99': { status: 'met' } } } },
		{ component: 'bus', control: 'SVC-99', subject: 'SVC-99' }
	],
	'component-missing': [
		{ answers: { gone: { 'SVC-01': { status: 'met' }, 'SVC-99': { status: 'met' } } } },
		{ component: 'gone', subject: 'gone' }
	],
	'uses-missing-component': [
		{ components: complete.map((one) => (one.id === 'bus' ? { ...one, uses: ['gone'] } : one)) },
		{ component: 'bus', subject: 'gone' }
	],
	'evidence-missing': [
		{ answers: { bus: { 'SVC-01': { status: 'met', evidence: ['lost'] } } } },
		{ ...onBus, subject: 'lost' }
	],
	'layer-without-component': [
		{ components: complete.filter(({ layer }) => layer !== 'asset') },
		{ subject: 'asset' }
	],
	'met-without-evidence': [{ answers: { bus: { 'SVC-01': { status: 'met' } } } }, onBus],
	'evidence-expired': [
		{
			evidence: [{ id: 'e1', title: '証明書', expiresOn: '2026-11-21' }],
			answers: { bus: { 'SVC-01': proved, 'SVC-02': proved } }
		},
		{ ...onBus, subject: 'e1', count: 2 },
		withControls(2)
	],
	'nobody-owns-it': [
		{ components: complete.map(({ party: _, ...rest }) => rest) },
		{ ...onBus, count: 2 },
		withControls(2)
	],
	'owners-differ': [
		{ answers: { bus: { 'SVC-01': { status: 'not-met', party: 'city' } } } },
		{ ...onBus, subject: 'city' }
	],
	'answered-though-excluded': [
		{ profile: { cloud: false }, answers: { bus: { 'SVC-01': { status: 'not-met' } } } },
		{ ...onBus, subject: 'cloud' },
		aChecklist({ controls: [aControl({ appliesWhen: 'cloud' })] })
	],
	'met-with-open-action': [
		{
			evidence: proof,
			answers: { bus: { 'SVC-01': proved } },
			actions: [{ id: 'a1', title: '研修', state: 'in-progress', closes: [onBus] }]
		},
		{ ...onBus, subject: 'a1' }
	],
	'done-action-still-short': [
		{
			answers: { bus: { 'SVC-01': { status: 'partly' } } },
			actions: [{ id: 'a1', title: '研修', state: 'done', closes: [onBus] }]
		},
		{ ...onBus, subject: 'a1' }
	],
	'reviewer-disagrees': [
		{
			answers: { bus: { 'SVC-01': { status: 'partly' } } },
			reviews: [{ ...onBus, verdict: 'disagree', status: 'not-met' }]
		},
		{ ...onBus, subject: 'not-met' }
	],
	'party-disagrees': [
		{
			answers: { bus: { 'SVC-01': { status: 'partly' } } },
			responses: [{ request: 'r', digest: '0'.repeat(64), takenAt: at(0), accepted: [onBus] }],
			history: [{ at: at(0), ...onBus, after: { status: 'not-met' } }]
		},
		{ ...onBus, subject: 'not-met' }
	],
	'all-answers-alike': [
		{ answers: { bus: many(answersThatHardlyAgree, () => ({ status: 'partly' })) } },
		{ ...onBus, subject: 'partly', count: answersThatHardlyAgree },
		withControls(answersThatHardlyAgree)
	],
	'answered-in-seconds': [
		{
			answers: {
				bus: many(hastySteps, (i) => ({
					status: mixed[i % 2]!,
					updatedAt: at(i * 3),
					updatedBy: '田中'
				}))
			}
		},
		{ ...onBus, subject: '田中', count: hastySteps },
		withControls(hastySteps)
	]
};

describe('listQualityFindings', () => {
	it.each(qualityFindingKinds)('finds %s, and nothing else', (kind) => {
		const [given, place, checklist] = cases[kind];
		const nowhere = { component: null, control: null, subject: null, count: null };
		expect(find(given, checklist)).toEqual([{ kind, ...nowhere, ...place }]);
	});

	it('finds nothing in a sound assessment', () => {
		const excused = { status: 'not-applicable' as const, reason: '屋内だけ', evidence: ['e1'] };
		expect(find({ evidence: proof, answers: { bus: { 'SVC-01': excused } } })).toEqual([]);
	});

	it.each(locales)('has words for every kind in %s: what, why and what to do', (locale) => {
		const { qualityKinds, qualitySeverities: severities } = messagesFor(locale).results;
		for (const kind of qualityFindingKinds) {
			const { title, why, toDo } = qualityKinds[kind];
			expect(new Set([title, why, toDo]).size, kind).toBe(3);
			expect(severities[qualitySeverities[kind]], kind).toBeTruthy();
		}
	});
});

describe('checks that must not cry wolf', () => {
	const kindsOf = (...given: Parameters<typeof find>) => find(...given).map(({ kind }) => kind);

	it('leave evidence alone that is valid on the day, and expired evidence that nothing names', () => {
		const evidence = [
			{ id: 'e1', title: '証明書', expiresOn: '2026-11-22' },
			{ id: 'e2', title: '証明書', expiresOn: '2020-01-01' }
		];
		expect(kindsOf({ evidence, answers: { bus: { 'SVC-01': proved } } })).toEqual([]);
	});

	it('leave few answers alike alone, and "unknown" throughout', () => {
		const few = answersThatHardlyAgree - 1;
		const alike = (count: number, status: 'partly' | 'unknown') =>
			kindsOf({ answers: { bus: many(count, () => ({ status })) } }, withControls(count));
		expect(alike(few, 'partly')).toEqual([]);
		expect(alike(answersThatHardlyAgree, 'unknown')).toEqual([]);
	});

	it('leave a steady pace alone, several people at once, and one step for many', () => {
		const bus = (updated: (i: number) => { updatedAt: string; updatedBy: string }) => ({
			answers: { bus: many(30, (i) => ({ status: mixed[i % 2]!, ...updated(i) })) }
		});
		const steady = bus((i) => ({ updatedAt: at(i * 4), updatedBy: '田中' }));
		const together = bus((i) => ({ updatedAt: at(i), updatedBy: `担当${String(i % 10)}` }));
		const imported = bus(() => ({ updatedAt: at(0), updatedBy: '田中' }));
		for (const given of [steady, together, imported]) {
			expect(kindsOf(given, withControls(30))).toEqual([]);
		}
	});

	it('find one long run once, and two runs apart as two', () => {
		const answers = (pause: number) => ({
			bus: many(40, (i) => ({
				status: mixed[i % 2]!,
				updatedAt: at(i + (i < 20 ? 0 : pause)),
				updatedBy: '田中'
			}))
		});
		const counts = (pause: number) =>
			find({ answers: answers(pause) }, withControls(40)).map(({ count }) => count);
		expect(counts(0)).toEqual([40]);
		expect(counts(600)).toEqual([20, 20]);
	});

	it('let a reviewer’s finding rest once it is closed, followed, or taken back', () => {
		const finding = { ...onBus, verdict: 'disagree' as const, status: 'not-met' as const };
		const rest = (reviews: Assessment['reviews'], status: 'partly' | 'not-met') =>
			kindsOf({ reviews, answers: { bus: { 'SVC-01': { status } } } });
		expect(rest([{ ...finding, closedAt: at(0) }], 'partly')).toEqual([]);
		expect(rest([finding], 'not-met')).toEqual([]);
		expect(rest([finding, { ...onBus, verdict: 'agree' }], 'partly')).toEqual([]);
	});

	it('take what a party said from the outside too, and only where the status differs', () => {
		const answers = { bus: { 'SVC-01': { status: 'partly' as const } } };
		const claim = (status: 'partly' | 'not-met') => [{ ...onBus, answer: { status } }];
		expect(kindsOf({ answers }, aChecklist(), claim('partly'))).toEqual([]);
		expect(kindsOf({ answers }, aChecklist(), claim('not-met'))).toEqual(['party-disagrees']);
	});

	it('leave dropped actions alone, and answers that criticality alone excludes', () => {
		const actions = [{ id: 'a1', title: '研修', state: 'dropped' as const, closes: [onBus] }];
		const answers = { bus: { 'SVC-01': { status: 'partly' as const } } };
		expect(kindsOf({ answers, actions })).toEqual([]);
		const critical = aChecklist({
			controls: [aControl({ appliesWhen: { criticalityAtLeast: 2 } })]
		});
		expect(kindsOf({ answers }, critical)).toEqual([]);
	});
});

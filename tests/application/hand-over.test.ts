import { describe, expect, it } from 'vitest';
import { handOver } from '#lib/application/hand-over.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aChecklist, aControl } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const at = '2026-11-22T03:00:00Z';
const two = aChecklist({
	controls: [aControl({ essential: true }), aControl({ id: 'SVC-02' })]
});
const bus = aComponent({ party: 'vendor' });
const vendor = { id: 'vendor', name: '港システム株式会社' };
const ofBus = (given: Partial<Assessment> = {}) => {
	const assessment = anAssessment({ components: [bus], parties: [vendor], ...given });
	return handOver(assessment, listPairs(two, assessment), at);
};
const keys = ['SVC-01', 'SVC-02'].map((control) => ({ component: 'bus', control }));
const anAction = { id: 'a1', title: '二要素認証を入れる', state: 'open' as const, closes: [] };
const aRequest = {
	id: 'r1',
	at: '2026-10-01T00:00:00Z',
	party: 'vendor',
	keys,
	baseDigest: '0'.repeat(64)
};

describe('what is open', () => {
	it('puts what is late first, then what cannot wait, then what has a day, then the rest', () => {
		const { open } = ofBus({
			answers: {
				bus: {
					'SVC-01': { status: 'not-met', evidence: ['e1'] },
					'SVC-02': { status: 'unknown' }
				}
			},
			evidence: [{ id: 'e1', title: '証明書', expiresOn: '2027-01-31' }],
			actions: [
				{ ...anAction, id: 'later', due: '2027-06-30' },
				{ ...anAction, id: 'late', due: '2026-11-21' },
				{ ...anAction, id: 'undated' },
				{ ...anAction, id: 'done', due: '2026-01-01', state: 'done' }
			],
			requests: [{ ...aRequest, deadline: '2026-11-20' }]
		});
		expect(open).toEqual([
			{ kind: 'request', id: 'r1', day: '2026-11-20', late: true },
			{ kind: 'action', id: 'late', day: '2026-11-21', late: true },
			{ kind: 'essential-unplanned', count: 1 },
			{ kind: 'evidence', id: 'e1', day: '2027-01-31', late: false },
			{ kind: 'action', id: 'later', day: '2027-06-30', late: false },
			{ kind: 'unknown', count: 1 },
			{ kind: 'actions-undated', count: 1 }
		]);
	});

	it('tells what comes again: work that is late, near or was never planned, evidence to renew, answers nobody looked at', () => {
		const work = { title: '復元の訓練', everyMonths: 12 };
		const { open } = ofBus({
			answers: {
				bus: {
					'SVC-01': { status: 'met', evidence: ['e1'], updatedAt: '2025-11-21T03:00:00Z' },
					'SVC-02': { status: 'met', updatedAt: '2025-11-23T03:00:00Z' }
				}
			},
			evidence: [{ id: 'e1', title: '台帳', issuedOn: '2025-10-31', renewEveryMonths: 12 }],
			calendar: {
				obligations: [
					{ ...work, id: 'late', doneOn: ['2025-11-01'] },
					{ ...work, id: 'near', plannedOn: '2027-01-21' },
					{ ...work, id: 'far', plannedOn: '2027-01-22' },
					{ ...work, id: 'never' }
				]
			}
		});
		expect(open).toEqual([
			{ kind: 'renewal', id: 'e1', day: '2026-10-31', late: true },
			{ kind: 'obligation', id: 'late', day: '2026-11-01', late: true },
			{ kind: 'obligation', id: 'near', day: '2027-01-21', late: false },
			{ kind: 'answers-stale', count: 1 },
			{ kind: 'work-undated', count: 1 }
		]);
	});

	it('counts the day of something as its own: it is late the day after', () => {
		const due = (day: string) => ofBus({ actions: [{ ...anAction, due: day }] }).open[0];
		expect(due('2026-11-22')).toMatchObject({ late: false });
		expect(due('2026-11-21')).toMatchObject({ late: true });
	});

	it('tells of evidence that answers name and of contracts when their end is near, and of no others', () => {
		const { open } = ofBus({
			answers: { bus: { 'SVC-01': { status: 'met', evidence: ['near', 'far'] } } },
			evidence: [
				{ id: 'near', title: '証明書', expiresOn: '2027-02-20' },
				{ id: 'far', title: '契約書', expiresOn: '2027-02-21' },
				{ id: 'unused', title: '古い記録', expiresOn: '2020-01-01' }
			],
			parties: [
				{ ...vendor, contract: { endsOn: '2027-03-31' } },
				{ id: 'p2', name: '後', contract: { endsOn: '2028-03-31' } }
			]
		});
		expect(open.flatMap((one) => ('id' in one ? one.id : []))).toEqual(['near', 'vendor']);
	});

	it('leaves out a request of which every answer was taken', () => {
		const taken = {
			request: 'r1',
			digest: '1'.repeat(64),
			takenAt: at,
			accepted: keys
		};
		const kinds = (given: Partial<Assessment>) => ofBus(given).open.map(({ kind }) => kind);
		expect(kinds({ requests: [aRequest] })).toContain('requests-undated');
		expect(kinds({ requests: [aRequest], responses: [taken] })).not.toContain('requests-undated');
	});

	it('says that the assessment came back from a reviewer, or is there', () => {
		const stage = (state: 'submitted' | 'returned' | 'accepted') =>
			ofBus({ stages: [{ state, at, digest: '0'.repeat(64) }] }).open.map(({ kind }) => kind);
		expect(stage('returned')[0]).toBe('returned');
		expect(stage('submitted')[0]).toBe('submitted');
		expect(stage('accepted')).toEqual(['unanswered']);
	});
});

describe('whom to ask', () => {
	it('counts what each party owns, what of it is open and what it was asked, and what nobody owns', () => {
		const { parties, nobody } = ofBus({
			components: [bus, aComponent({ id: 'lone' })],
			answers: { bus: { 'SVC-01': { status: 'met' } } },
			requests: [aRequest]
		});
		expect(parties).toEqual([{ party: vendor, owned: 2, open: 1, requests: 1 }]);
		expect(nobody).toBe(2);
	});

	it('names everybody once, with their last deed, those of most answers first, and nobody without a name', () => {
		const { people } = ofBus({
			answers: {
				bus: {
					'SVC-01': { status: 'met', updatedBy: '山田', updatedAt: '2026-10-01T00:00:00Z' },
					'SVC-02': { status: 'met', updatedBy: ' ' }
				}
			},
			history: [
				{ ...keys[0], at: '2026-09-01T00:00:00Z', by: '鈴木' },
				{ ...keys[0], at: '2026-10-01T00:00:00Z', by: '山田' },
				{ ...keys[1], at: '2026-10-02T00:00:00Z' }
			] as Assessment['history'],
			reviews: [
				{
					component: 'bus',
					control: 'SVC-01',
					verdict: 'agree',
					status: 'met',
					reviewer: '監査 花子',
					at: '2026-11-01T00:00:00Z'
				}
			]
		});
		expect(people).toEqual([
			{ name: '山田', answers: 1, changes: 1, reviews: 0, last: '2026-10-01T00:00:00Z' },
			{ name: '鈴木', answers: 0, changes: 1, reviews: 0, last: '2026-09-01T00:00:00Z' },
			{ name: '監査 花子', answers: 0, changes: 0, reviews: 1, last: '2026-11-01T00:00:00Z' }
		]);
	});
});

describe('what is to be written down before leaving', () => {
	it('puts essential controls first and names actions without owner or day', () => {
		const { beforeLeaving } = ofBus({
			answers: { bus: { 'SVC-02': { status: 'met' }, 'SVC-01': { status: 'met' } } },
			actions: [
				{ ...anAction, owner: '情報政策課', due: '2027-01-01' },
				{ ...anAction, id: 'a2', owner: ' ', undatedBecause: '国の通知待ち' },
				{ ...anAction, id: 'a3', owner: '総務課' }
			],
			evidence: [
				{
					id: 'e1',
					title: '写し',
					file: { name: 'a.pdf', mediaType: '', size: 1, sha256: '0'.repeat(64) }
				}
			]
		});
		expect(
			beforeLeaving.answers.map(({ kind, answers }) => [kind, answers.map(({ key }) => key)])
		).toEqual([
			['note-missing', ['bus SVC-01', 'bus SVC-02']],
			['evidence-missing', ['bus SVC-01', 'bus SVC-02']]
		]);
		expect(
			beforeLeaving.actions.map(({ kind, actions }) => [kind, actions.map(({ id }) => id)])
		).toEqual([
			['owner-missing', ['a2']],
			['day-missing', ['a3']]
		]);
		expect(beforeLeaving).toMatchObject({ contact: 'missing', files: 1 });
		expect(ofBus({ outline: { contact: '内線 123' } }).beforeLeaving.contact).toBe('there');
	});
});

describe('why an answer is what it is', () => {
	it('is told with everything that names the answer, the newest change first', () => {
		const dropped = { ...anAction, state: 'dropped' as const, closes: [keys[0], keys[0]] };
		const assessment = {
			answers: {
				bus: { 'SVC-01': { status: 'not-met' as const, evidence: ['e1', 'gone', 'e1'] } }
			},
			evidence: [{ id: 'e1', title: '記録', expiresOn: '2026-01-01' }],
			deferrals: [{ component: 'bus', control: 'SVC-01', reason: '更新を待つ' }],
			actions: [dropped],
			history: [1, 2].map((day) => ({
				component: 'bus',
				control: 'SVC-01',
				at: `2026-10-0${String(day)}T00:00:00Z`
			}))
		} as Partial<Assessment>;
		const about = ofBus(assessment);
		const [first, second] = about.answers;
		expect(first && about.whyOf(first)).toEqual({
			owner: { party: 'vendor', from: 'component', disputedBy: null },
			evidence: [
				{ id: 'e1', evidence: assessment.evidence?.[0], expired: true },
				{ id: 'gone', evidence: undefined, expired: false }
			],
			deferral: '更新を待つ',
			actions: [dropped],
			reviews: [],
			history: assessment.history?.toReversed()
		});
		expect(second && about.whyOf(second)).toMatchObject({ evidence: [], actions: [], history: [] });
	});
});

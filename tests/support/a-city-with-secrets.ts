import { organisation } from '#lib/domain/assessment/component.ts';
import { aChecklist, aControl, aLayer } from './a-checklist.ts';
import { aComponent, anAssessment } from './an-assessment.ts';

const pin = { guideline: 'sample', edition: '0.9', revision: 1, digest: 'f'.repeat(64) };
const at = '2026-10-01T00:00:00Z';

/**
 * A city of which `own-firm` owns `own-app` and one answer of the organisation. Every text of what is
 * not its own says WITHHELD; ids and names of others say SECRET, also where they stand in its own texts.
 */
export const aCityWithSecrets = {
	checklist: aChecklist({
		layers: [
			aLayer({ id: 'governance', answeredPer: 'organisation' }),
			aLayer(),
			aLayer({ id: 'city-os' })
		],
		controls: [
			aControl({ id: 'GOV-01', layer: 'governance' }),
			aControl({ id: 'GOV-02', layer: 'governance' }),
			aControl({ id: 'SVC-01' }),
			aControl({ id: 'SVC-02' }),
			aControl({ id: 'COS-01', layer: 'city-os' })
		]
	}),
	assessment: anAssessment({
		title: 'WITHHELD-TITLE',
		outline: {
			purpose: 'WITHHELD-PURPOSE',
			distribution: 'WITHHELD-DISTRIBUTION',
			department: 'CONTACT-DESK'
		},
		handlingMark: '取扱注意',
		efforts: { unit: 'days', sizes: { S: 1, M: 2, L: 3 }, controls: {} },
		deferrals: [{ component: 'SECRET-hub', control: 'COS-01', reason: 'WITHHELD-DEFERRAL' }],
		rulePreparation: {
			exemption: { connected: true, note: 'WITHHELD-EXEMPTION' },
			steps: [{ id: 'people', state: 'in-progress', note: 'WITHHELD-STEP', on: '2027-01-31' }]
		},
		calendar: {
			answersEveryMonths: 6,
			obligations: [
				{
					id: 'o1',
					title: 'WITHHELD-WORK',
					controls: ['COS-01'],
					party: 'SECRET-council',
					everyMonths: 12,
					doneOn: ['2026-03-31'],
					note: 'WITHHELD-WORK-NOTE'
				}
			]
		},
		profile: { cloud: true },
		parties: [
			{ id: 'SECRET-council', name: 'SECRET-COUNCIL', kind: 'driving-body' },
			{ id: 'own-firm', name: 'OWN-NAME', kind: 'service-provider' },
			{ id: 'SECRET-rival', name: 'SECRET-RIVAL', kind: 'service-provider' }
		],
		components: [
			aComponent({
				id: 'own-app',
				name: 'OWN-APP',
				party: 'own-firm',
				criticality: 3,
				uses: ['SECRET-hub'],
				facts: { 'SECRET-fact': true }
			}),
			aComponent({ id: 'SECRET-hub', name: 'SECRET-HUB', layer: 'city-os', party: 'SECRET-rival' })
		],
		answers: {
			[organisation]: {
				'GOV-01': { status: 'not-met', note: 'WITHHELD-NOTE', reason: 'WITHHELD-REASON' },
				'GOV-02': {
					status: 'met',
					party: 'own-firm',
					note: 'WITHHELD-PRIVATE',
					privateNote: true
				}
			},
			'own-app': {
				'SVC-01': {
					status: 'met',
					note: 'OWN-NOTE SECRET-HUB \\\\WITHHELD\\share SECRET-PERSON',
					evidence: ['own-proof'],
					updatedBy: 'SECRET-PERSON',
					updatedAt: at
				},
				'SVC-02': { status: 'partly' }
			},
			'SECRET-hub': { 'COS-01': { status: 'not-met', evidence: ['SECRET-proof'] } },
			'SECRET-gone': { 'SVC-01': { status: 'met', note: 'WITHHELD-GONE' } }
		},
		evidence: [
			{
				id: 'own-proof',
				title: 'OWN-PROOF',
				issuer: 'SECRET-COUNCIL',
				reference: 'WITHHELD-PLACE'
			},
			{ id: 'SECRET-proof', title: 'WITHHELD-PROOF', reference: 'WITHHELD-PLACE' }
		],
		actions: [
			{
				id: 'own-action',
				title: 'OWN-ACTION',
				owner: 'SECRET-RIVAL',
				note: 'WITHHELD-ACTION-NOTE',
				state: 'open',
				findings: ['SECRET-review'],
				closes: [
					{ component: 'own-app', control: 'SVC-02' },
					{ component: 'SECRET-hub', control: 'COS-01' }
				]
			},
			{
				id: 'SECRET-action',
				title: 'WITHHELD-ACTION',
				state: 'open',
				closes: [{ component: 'SECRET-hub', control: 'COS-01' }]
			}
		],
		reviews: [
			{
				id: 'SECRET-review',
				component: 'own-app',
				control: 'SVC-01',
				verdict: 'disagree',
				status: 'partly',
				comment: 'OWN-FINDING',
				reviewer: 'SECRET-PERSON',
				evidence: ['SECRET-paper'],
				reply: { text: 'OWN-REPLY', at, by: 'SECRET-PERSON' }
			},
			{
				component: 'SECRET-hub',
				control: 'COS-01',
				verdict: 'disagree',
				comment: 'WITHHELD-FINDING'
			}
		],
		drawer: [
			{
				component: 'own-app',
				control: 'OLD-01',
				answer: { status: 'met', note: 'WITHHELD-DRAWN' },
				because: 'WITHHELD-BECAUSE'
			}
		],
		basedOn: { assessment: 'SECRET-before', fiscalYear: 2025, asOf: '2025-11-22', checklist: pin },
		editionDraft: { to: pin, startedAt: at, seen: ['SECRET-01'] },
		editionChanges: [{ at, by: 'SECRET-PERSON', from: pin, to: pin, changes: [] }],
		requests: [
			{
				id: 'SECRET-request',
				at,
				by: 'SECRET-PERSON',
				party: 'SECRET-rival',
				message: 'WITHHELD-MESSAGE',
				keys: [{ component: 'SECRET-hub', control: 'COS-01' }],
				baseDigest: 'e'.repeat(64)
			}
		],
		responses: [
			{
				request: 'SECRET-request',
				digest: 'd'.repeat(64),
				takenAt: at,
				by: 'SECRET-PERSON',
				accepted: []
			}
		],
		stages: [{ state: 'returned', at, reason: 'WITHHELD-REASON', digest: 'c'.repeat(64) }],
		workingCopy: { kind: 'answers', of: 'assessment-1', request: 'SECRET-request' },
		reopenedFrom: { assessment: 'SECRET-before', revision: 2, digest: 'b'.repeat(64) },
		sample: true,
		history: [
			{
				at,
				by: 'SECRET-PERSON',
				component: 'own-app',
				control: 'SVC-01',
				before: { note: 'WITHHELD' }
			}
		]
	})
};

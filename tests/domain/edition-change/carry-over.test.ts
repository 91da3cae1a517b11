import { describe, expect, it } from 'vitest';
import { type Answer } from '#lib/domain/assessment/answer.ts';
import { type Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { aChecklist, aControl, aLayer, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { at, carry, pin } from './carry.ts';

const layers = [aLayer({ id: 'governance', answeredPer: 'organisation' }), aLayer()];
const edition = (...controls: readonly (readonly [id: string, layer?: string, words?: string])[]) =>
	aChecklist({
		layers,
		controls: controls.map(([id, layer = 'governance', words = 'x']) =>
			aControl({ id, layer, statement: text(words) })
		)
	});
const answered = (answers: Record<string, Answer>, rest: Partial<Assessment> = {}) =>
	anAssessment({ answers: { [organisation]: answers }, ...rest });
const ofCity = (assessment: Assessment) => assessment.answers[organisation] ?? {};

describe('carryOver', () => {
	it('names a component in the drawer as far as there is room; its own name stays whole', () => {
		const name = '名'.repeat(250);
		const city = anAssessment({
			components: [aComponent({ id: 'c', name })],
			answers: { c: { A: { status: 'met' } } }
		});
		const { drawer, components } = carry(
			city,
			edition(['A', 'service']),
			edition(['B', 'service'])
		);
		expect(drawer.map(({ componentName }) => componentName)).toEqual(['名'.repeat(200)]);
		expect(components[0]?.name).toBe(name);
	});

	it('copies what is the same and what moved, to the letter', () => {
		const met: Answer = { status: 'met', note: '済', updatedAt: at, mark: 'not-reconfirmed' };
		const carried = carry(
			answered({ A: met, B: met }),
			edition(['A'], ['B']),
			edition(['A'], ['B2']),
			{
				relations: [
					{ relation: 'same', ids: ['A'] },
					{ relation: 'moved', from: 'B', to: 'B2' }
				]
			}
		);
		expect(ofCity(carried)).toEqual({ A: met, B2: met });
		expect(carried.drawer).toEqual([]);
		expect(carried.checklist).toEqual(pin);
	});

	it('marks what was reworded, strengthened or split', () => {
		const carried = carry(
			answered({ A: { status: 'met' }, B: { status: 'met' }, C: { status: 'partly', note: 'n' } }),
			edition(['A'], ['B'], ['C']),
			edition(['A'], ['B'], ['C1'], ['C2']),
			{
				relations: [
					{ relation: 'reworded', from: 'A', to: 'A' },
					{ relation: 'strengthened', from: 'B', to: 'B' },
					{ relation: 'split', from: 'C', to: ['C1', 'C2'] }
				]
			}
		);
		expect(ofCity(carried)).toEqual({
			A: { status: 'met', mark: 'wording-changed' },
			B: { status: 'met', mark: 'reconfirm' },
			C1: { status: 'partly', note: 'n', mark: 'reconfirm' },
			C2: { status: 'partly', note: 'n', mark: 'reconfirm' }
		});
	});

	it('merges to the weakest, joins the words, and keeps the originals in the drawer', () => {
		const [a, b]: Answer[] = [
			{ status: 'met', note: '甲', evidence: ['e1', 'e2'] },
			{ status: 'not-met', note: '乙', evidence: ['e2', 'e3'], reason: 'r' }
		];
		const carried = carry(
			answered({ A: a ?? {}, B: b ?? {} }),
			edition(['A'], ['B']),
			edition(['AB']),
			{
				relations: [{ relation: 'merged', from: ['A', 'B'], to: 'AB' }]
			}
		);
		expect(ofCity(carried)).toEqual({
			AB: {
				status: 'not-met',
				note: 'A: 甲\n\nB: 乙',
				reason: 'B: r',
				evidence: ['e1', 'e2', 'e3'],
				mark: 'reconfirm'
			}
		});
		expect(
			carried.drawer.map(({ control, answer, because: why }) => [control, answer, why])
		).toEqual([
			['A', a, 'merged'],
			['B', b, 'merged']
		]);
	});

	it.each<[readonly Answer['status'][], Answer['status']]>([
		[['met', 'partly'], 'partly'],
		[['partly', 'unknown'], 'unknown'],
		[['unknown', 'planned'], 'planned'],
		[['planned', 'not-met'], 'not-met'],
		[['met', 'not-applicable'], 'met'],
		[['not-applicable', 'not-applicable'], 'not-applicable'],
		[['met', undefined], 'met']
	])('takes %j for %s when they are merged', (statuses, weakest) => {
		const [A, B] = statuses.map((status): Answer => (status === undefined ? {} : { status }));
		const carried = carry(
			answered({ A: A ?? {}, B: B ?? {} }),
			edition(['A'], ['B']),
			edition(['AB']),
			{
				relations: [{ relation: 'merged', from: ['A', 'B'], to: 'AB' }]
			}
		);
		expect(ofCity(carried)['AB']?.status).toBe(weakest);
	});

	it('puts what is retired in the drawer, with what was asked', () => {
		const carried = carry(
			answered({ A: { status: 'met', note: 'n' } }),
			edition(['A']),
			edition(['B'])
		);
		expect(ofCity(carried)).toEqual({});
		expect(carried.drawer).toEqual([
			{
				component: organisation,
				control: 'A',
				answer: { status: 'met', note: 'n' },
				because: 'retired',
				from: anAssessment().checklist,
				title: text('点検項目', 'A'),
				statement: text('x')
			}
		]);
	});

	it('hands an answer of the organisation to every component when it is now asked of each, and back to the weakest', () => {
		const components = [aComponent({ id: 'bus' }), aComponent({ id: 'app' })];
		const [once, each] = [edition(['A']), edition(['A', 'service'])];
		const spread = carry(answered({ A: { status: 'met' } }, { components }), once, each);
		expect(spread.answers).toEqual({
			bus: { A: { status: 'met', mark: 'reconfirm' } },
			app: { A: { status: 'met', mark: 'reconfirm' } }
		});
		const answers = {
			bus: { A: { status: 'met' as const } },
			app: { A: { status: 'planned' as const } }
		};
		const gathered = carry(anAssessment({ components, answers }), each, once);
		expect(ofCity(gathered)).toEqual({ A: { status: 'planned', mark: 'reconfirm' } });
		expect(gathered.drawer).toHaveLength(2);
	});

	it('leaves a verdict with the answer it was given on', () => {
		const reviews = ['A', 'B'].map((control) => ({
			component: organisation,
			control,
			verdict: 'agree' as const
		}));
		const carried = carry(
			answered({ A: { status: 'met' }, B: { status: 'met' } }, { reviews }),
			edition(['A'], ['B']),
			edition(['A'], ['B', 'governance', 'other'])
		);
		expect(carried.reviews.map(({ control }) => control)).toEqual(['A']);
		expect(carried.drawer).toMatchObject([
			{ control: 'B', answer: { status: 'met' }, because: 'reviewed', reviews: [{ control: 'B' }] }
		]);
	});

	it('points actions at the new controls and keeps what has none', () => {
		const actions = [
			{
				id: 'a1',
				title: '直す',
				state: 'open' as const,
				closes: ['A', 'B'].map((control) => ({ component: organisation, control }))
			}
		];
		const carried = carry(
			answered({}, { actions }),
			edition(['A'], ['B']),
			edition(['A1'], ['A2']),
			{
				relations: [
					{ relation: 'split', from: 'A', to: ['A1', 'A2'] },
					{ relation: 'retired', from: 'B' }
				]
			}
		);
		expect(carried.actions[0]?.closes.map(({ control }) => control)).toEqual(['A1', 'A2', 'B']);
	});

	it('notes what changed in the history, and what became of each control', () => {
		const carried = carry(
			answered({ A: { status: 'met' }, B: { status: 'met' } }),
			edition(['A'], ['B']),
			edition(['A'], ['C'])
		);
		expect(carried.history).toEqual([
			{ at, by: '山田', component: organisation, control: 'B', before: { status: 'met' } }
		]);
		expect(carried.editionChanges?.[0]).toMatchObject({
			at,
			by: '山田',
			to: pin,
			changes: [
				{ relation: 'same', answers: 1 },
				{ relation: 'new', answers: 0 },
				{ relation: 'retired', from: ['B'], answers: 1 }
			]
		});
	});
});

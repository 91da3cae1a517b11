import fc from 'fast-check';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation, type Component } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Condition } from '#lib/domain/checklist/condition.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import { aChecklist, aControl, aLayer, aRisk } from './a-checklist.ts';
import { aComponent, anAssessment } from './an-assessment.ts';

/** A checklist with an assessment on it. */
export type City = { readonly checklist: Checklist; readonly assessment: Assessment };

const layerIds = ['governance', 'service', 'city-os', 'asset', 'incident'] as const;
const factIds = ['cloud', 'cameras', 'personal-data'] as const;
const rank = fc.constantFrom(1 as const, 2 as const, 3 as const);
const facts = fc.dictionary(fc.constantFrom(...factIds), fc.boolean(), { noNullPrototype: true });

const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom<Condition>(...factIds),
		fc.constantFrom<Condition>({ criticalityAtLeast: 2 }, { criticalityAtLeast: 3 }),
		fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
		fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
		tie('condition').map((not) => ({ not }))
	)
})).condition;

const risks = fc
	.array(rank, { minLength: 1, maxLength: 4 })
	.map((impacts) => impacts.map((impact, i) => aRisk({ id: `RSK-${i}`, impact })));

const controlOf = (id: string, riskIds: readonly string[]): fc.Arbitrary<Control> =>
	fc
		.record({
			layer: fc.constantFrom(...layerIds),
			weight: rank,
			essential: fc.boolean(),
			risks: fc.subarray([...riskIds]),
			appliesWhen: fc.option(condition, { nil: undefined, freq: 3 })
		})
		.map(({ appliesWhen, ...rest }) =>
			aControl({ id, ...rest, ...(appliesWhen !== undefined && { appliesWhen }) })
		);

/** Layers of both kinds, up to ten controls with conditions and risks. */
export const arbitraryChecklist: fc.Arbitrary<Checklist> = fc
	.tuple(risks, fc.integer({ min: 1, max: 10 }))
	.chain(([found, count]) => {
		const riskIds = found.map(({ id }) => id);
		const controls = Array.from({ length: count }, (_, i) => controlOf(`C-${i}`, riskIds));
		const perOrganisation = fc.subarray([...layerIds]);
		return fc.tuple(fc.tuple(...controls), perOrganisation).map(([made, once]) =>
			aChecklist({
				risks: found,
				controls: made,
				layers: layerIds.map((id) =>
					aLayer({ id, answeredPer: once.includes(id) ? 'organisation' : 'component' })
				)
			})
		);
	});

const componentIds = ['bus', 'app', 'hub', 'cam', 'lamp'] as const;

const arbitraryComponents: fc.Arbitrary<Component[]> = fc.subarray([...componentIds]).chain((ids) =>
	fc.tuple(
		...ids.map((id) =>
			fc
				.record({
					layer: fc.constantFrom(...layerIds),
					criticality: rank,
					uses: fc.subarray([...componentIds, 'gone']),
					facts
				})
				.map((rest) => aComponent({ id, ...rest }))
		)
	)
);

const arbitraryAnswer: fc.Arbitrary<Answer> = fc
	.record({
		status: fc.option(fc.constantFrom(...answerStatuses), { nil: undefined, freq: 8 }),
		reason: fc.constantFrom(undefined, '', ' ', '設備がない'),
		evidence: fc.option(fc.subarray(['paper', 'expired', 'last-day', 'lost']), { nil: undefined })
	})
	.map((answer) =>
		Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined))
	);

/** The evidence every arbitrary assessment has; as of 2026-11-22 only one item is expired. */
const evidence: Assessment['evidence'] = [
	{ id: 'paper', title: '規程' },
	{ id: 'expired', title: '証明書', expiresOn: '2026-11-21' },
	{ id: 'last-day', title: '証明書', expiresOn: '2026-11-22' }
];

/** Answers for any of the places (a component of the city or not) and the controls. */
const answersOn = ({ controls }: Checklist): fc.Arbitrary<Assessment['answers']> => {
	const perPlace = fc.dictionary(
		fc.constantFrom(...controls.map(({ id }) => id), 'X-99'),
		arbitraryAnswer,
		{ maxKeys: controls.length, size: 'max', noNullPrototype: true }
	);
	return fc.dictionary(fc.constantFrom(organisation, ...componentIds, 'gone'), perPlace, {
		size: 'max',
		maxKeys: 7,
		noNullPrototype: true
	});
};

const reviewsOn = ({ controls }: Checklist): fc.Arbitrary<Assessment['reviews']> =>
	fc.array(
		fc.record({
			component: fc.constantFrom(organisation, ...componentIds),
			control: fc.constantFrom(...controls.map(({ id }) => id)),
			verdict: fc.constantFrom('agree' as const, 'disagree' as const)
		}),
		{ maxLength: 12 }
	);

/** Any small city: components that use each other in loops, answers of every kind, reviews. */
export const arbitraryCity: fc.Arbitrary<City> = arbitraryChecklist.chain((checklist) =>
	fc
		.record({
			profile: facts,
			components: arbitraryComponents,
			answers: answersOn(checklist),
			reviews: reviewsOn(checklist)
		})
		.map((rest) => ({ checklist, assessment: anAssessment({ evidence, ...rest }) }))
);

import fc from 'fast-check';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Efforts } from '#lib/domain/improvement/efforts.ts';
import type { City } from './arbitrary-city.ts';
import { aChecklist, aControl, aLayer, aRisk } from './a-checklist.ts';
import { aComponent, anAssessment } from './an-assessment.ts';

/** A city whose plan can be found by trying every set of gaps. */
export type PlannedCity = City & { readonly assessment: Assessment };

/** Mostly 1, so that many gaps are as good as each other and ties are decided. */
const rank = fc.constantFrom<1 | 2 | 3>(1, 1, 1, 2, 3);
const layerIds = ['governance', 'service', 'asset'] as const;
const componentIds = ['bus', 'cam'] as const;

const control = (id: string): fc.Arbitrary<Control> =>
	fc
		.record({
			layer: fc.constantFrom(...layerIds),
			weight: rank,
			essential: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
			effort: fc.constantFrom<'S' | 'M' | 'L'>('S', 'S', 'M', 'L'),
			risks: fc.constantFrom<string[]>([], ['R1'], ['R2', 'R1'], ['R3'])
		})
		.map((rest) => aControl({ id, ...rest }));

const controls = fc
	.integer({ min: 1, max: 9 })
	.chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => control(`C-${i}`))));

const components = fc
	.subarray([...componentIds])
	.chain((ids) =>
		fc.tuple(
			...ids.map((id) =>
				fc
					.record({ layer: fc.constantFrom('service', 'asset'), criticality: rank })
					.map((rest) => aComponent({ id, ...rest }))
			)
		)
	);

const rated: fc.Arbitrary<Answer> = fc.constantFrom<Answer>(
	{ status: 'met' },
	{ status: 'partly' },
	{ status: 'planned' },
	{ status: 'not-met' },
	{ status: 'not-met' }
);

const open = fc.constantFrom<Answer | undefined>(
	undefined,
	{ status: 'unknown' },
	{ status: 'not-applicable' },
	{ status: 'not-applicable', reason: '設備がない' }
);

/** In most cities everything is answered, so that a grade can be promised. */
const answerIn = (isComplete: boolean): fc.Arbitrary<Answer | undefined> =>
	isComplete ? rated : fc.oneof({ weight: 9, arbitrary: rated }, { weight: 1, arbitrary: open });

const figure = fc.oneof(
	fc.integer({ min: 0, max: 4 }),
	fc.constantFrom(1_000_000_000, 999_999_999)
);

const efforts = (ids: readonly string[]): fc.Arbitrary<Efforts | undefined> =>
	fc.option(
		fc.record({
			unit: fc.constantFrom('points' as const, 'days' as const, 'yen' as const),
			sizes: fc.record({ S: figure, M: figure, L: figure }),
			controls: fc.dictionary(fc.constantFrom(...ids), figure, { noNullPrototype: true })
		}),
		{ nil: undefined }
	);

/** A small city with up to a dozen gaps, own efforts among them. */
export const arbitraryPlannedCity: fc.Arbitrary<PlannedCity> = fc
	.tuple(controls, components, fc.integer({ max: 3, min: 0 }))
	.chain(([made, registered, n]) => {
		const ids = made.map(({ id }) => id);
		const places = [organisation, ...registered.map(({ id }) => id)];
		const ofPlace = fc
			.tuple(...ids.map(() => answerIn(n > 0)))
			.map((all) =>
				Object.fromEntries(
					ids.flatMap((id, i) => (all[i] === undefined ? [] : [[id, all[i]] as const]))
				)
			);
		return fc
			.record({ answers: fc.tuple(...places.map(() => ofPlace)), efforts: efforts(ids) })
			.map(({ answers, efforts: own }) => ({
				checklist: aChecklist({
					layers: [
						aLayer({ id: 'governance', answeredPer: 'organisation' }),
						aLayer(),
						aLayer({ id: 'asset' })
					],
					risks: [1, 2, 3].map((impact) =>
						aRisk({ id: `R${impact}`, impact: impact as 1 | 2 | 3 })
					),
					controls: made
				}),
				assessment: {
					...anAssessment({
						components: registered,
						answers: Object.fromEntries(places.map((id, i) => [id, answers[i] ?? {}]))
					}),
					...(own !== undefined && { efforts: own })
				}
			}));
	});

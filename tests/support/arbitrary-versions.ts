import fc from 'fast-check';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment, Evidence } from '#lib/domain/assessment/assessment.ts';
import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { aComponent, anAssessment } from './an-assessment.ts';

const components = ['organisation', 'bus', 'map'] as const;
const controls = ['SVC-01', 'SVC-02', 'GOV-01'] as const;
const evidenceIds = ['e1', 'e2', 'e3'] as const;

const answer: fc.Arbitrary<Answer> = fc
	.record({
		status: fc.constantFrom(...answerStatuses),
		note: fc.constantFrom(undefined, '規程で確認', '現地で確認'),
		evidence: fc.option(fc.subarray([...evidenceIds], { minLength: 1 }), { nil: undefined }),
		updatedBy: fc.constantFrom(undefined, '田中', '事業者'),
		updatedAt: fc.constantFrom(undefined, '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z')
	})
	.map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

const evidence = (id: string): fc.Arbitrary<Evidence> =>
	fc
		.record({
			title: fc.constantFrom('規程', '議事録', '契約書'),
			file: fc.option(fc.constantFrom('a', 'b'), { nil: undefined })
		})
		.map(({ title, file }) => ({
			id,
			title,
			...(file !== undefined && {
				file: { name: `${file}.pdf`, mediaType: '', size: 1, sha256: file.repeat(64) }
			})
		}));

const content = fc
	.record({
		title: fc.constantFrom('令和8年度', '令和8年度 点検'),
		profile: fc.dictionary(fc.constantFrom('cloud', 'cameras'), fc.boolean(), {
			noNullPrototype: true
		}),
		places: fc.subarray(['bus', 'map']),
		answers: fc.dictionary(
			fc.constantFrom(...components),
			fc.dictionary(fc.constantFrom(...controls), answer, { noNullPrototype: true }),
			{ noNullPrototype: true }
		),
		evidence: fc
			.subarray([...evidenceIds])
			.chain((ids) => fc.tuple(...ids.map((id) => evidence(id)))),
		actions: fc
			.subarray(['a1', 'a2'])
			.chain((ids) =>
				fc.tuple(
					...ids.map((id) =>
						fc
							.constantFrom('open' as const, 'done' as const)
							.map((state) => ({ id, title: '研修', state, closes: [] }))
					)
				)
			)
	})
	.map(({ places, ...rest }) => ({
		...rest,
		components: places.map((id) => aComponent({ id }))
	}));

/** Any small assessment of one id, with answers, evidence, actions, facts and components of its own. */
export const arbitraryVersion: fc.Arbitrary<Assessment> = content.map((given) =>
	anAssessment(given)
);

/** Three versions of one assessment that know of each other nothing but the id. */
export const arbitraryVersions = fc.record({
	base: arbitraryVersion,
	mine: arbitraryVersion,
	theirs: arbitraryVersion
});

/** Any set of answer keys in their text form. */
export const arbitraryKeys: fc.Arbitrary<ReadonlySet<string>> = fc
	.subarray(
		components.flatMap((component) =>
			controls.map((control) => answerKeyText({ component, control }))
		)
	)
	.map((keys) => new Set(keys));

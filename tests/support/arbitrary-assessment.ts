import { informationAssetKinds } from '#lib/domain/assessment/component.ts';
import { ruleStepStates } from '#lib/domain/assessment/rule-preparation.ts';
import { relations } from '#lib/domain/checklist/crosswalk.ts';
import fc from 'fast-check';
import { answerMarkSchema, answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import { actionStates, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { checkDigitOf } from '#lib/domain/assessment/municipality-code.ts';

/** Texts that break careless code: beyond the BMP, selectors, quotes, breaks, markup, halves, NUL. */
const awkward = [
	'𠮷野家',
	'葛\u{e0100}',
	'"\\/\b',
	'\r\n\t',
	'<script>',
	'\ud800',
	'\u0000',
	'\u2028'
];

const text = (maxLength: number) =>
	fc.oneof(
		fc.string({ maxLength: Math.min(maxLength, 30), unit: 'grapheme' }),
		fc.constantFrom(...awkward)
	);
const name = (maxLength: number) => text(maxLength).map((found) => (found === '' ? 'あ' : found));
const localId = fc.constantFrom('bus', 'map', 'a.1', '1', '10', 'Z_9', 'x-y');
const controlId = fc.constantFrom('SVC-01', 'GOV-02', '1.2(3)', '7', 'A');
const slug = fc.constantFrom('service', 'city-os', 'a.b');
const hash = fc.constantFrom('0'.repeat(64), 'f'.repeat(64));

const day = fc
	.date({
		min: new Date('2000-01-01T00:00:00Z'),
		max: new Date('2099-12-31T00:00:00Z'),
		noInvalidDate: true
	})
	.map((date) => date.toISOString().slice(0, 10));
const instant = day.map((date) => `${date}T09:30:00.5Z`);

const facts = fc.dictionary(fc.constantFrom('cloud', 'cameras'), fc.boolean(), {
	noNullPrototype: true
});

/** Values of any of these keys; which ones are there differs from time to time. */
const some = <Fields extends Record<string, unknown>>(fields: {
	[Key in keyof Fields]: fc.Arbitrary<Fields[Key]>;
}) =>
	fc.record(fields, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<Fields>>;

const answer: fc.Arbitrary<Answer> = some({
	status: fc.constantFrom(...answerStatuses),
	note: text(100),
	reason: text(100),
	party: text(64),
	evidence: fc.array(localId, { maxLength: 3 }),
	statementHash: hash,
	updatedAt: instant,
	updatedBy: text(50),
	mark: fc.constantFrom(...answerMarkSchema.options),
	privateNote: fc.constant(true as const)
});

const pin = fc.record({
	guideline: slug,
	edition: fc.constantFrom('2.0', '3.0'),
	revision: fc.integer({ min: 1, max: 99 }),
	digest: hash
});

const place = { component: localId, control: controlId };

/** A list whose ids differ. */
const listOf = <Item extends { id: string }>(item: fc.Arbitrary<Item>) =>
	fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id });

const effort = fc.nat(1_000_000_000);

const code = fc
	.tuple(fc.integer({ min: 1, max: 47 }), fc.integer({ min: 0, max: 999 }))
	.map(([prefecture, rest]) => {
		const five = String(prefecture).padStart(2, '0') + String(rest).padStart(3, '0');
		return five + checkDigitOf(five);
	});

const component = fc
	.record({
		id: localId,
		name: name(200),
		layer: slug,
		criticality: fc.constantFrom(1 as const, 2 as const, 3 as const),
		uses: fc.array(localId, { maxLength: 3 }),
		facts
	})
	.chain((all) =>
		some({
			party: text(64),
			assets: fc.subarray([...informationAssetKinds]),
			standing: fc.constantFrom('existing' as const, 'new' as const)
		}).map((rest) => ({ ...all, ...rest }))
	);

const everyMonths = fc.integer({ min: 1, max: 120 });

const obligation = fc
	.tuple(
		fc.record({ id: localId, title: name(300), everyMonths }),
		some({
			controls: fc.array(controlId, { maxLength: 3 }),
			party: text(64),
			doneOn: fc.array(day, { maxLength: 12 }),
			plannedOn: day,
			note: text(100)
		})
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

const evidence = fc
	.tuple(
		fc.record({ id: localId, title: name(500) }),
		some({
			reference: text(200),
			issuer: text(200),
			issuedOn: day,
			expiresOn: day,
			renewEveryMonths: everyMonths,
			file: fc.record({
				name: name(300),
				mediaType: fc.constantFrom('', 'application/pdf'),
				size: fc.nat(),
				sha256: hash
			})
		})
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

const action = fc
	.tuple(
		fc.record({
			id: localId,
			title: name(500),
			state: fc.constantFrom(...actionStates),
			closes: fc.array(fc.record(place), { maxLength: 3 })
		}),
		some({
			owner: text(200),
			due: day,
			note: text(100),
			effort,
			undatedBecause: text(100)
		})
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

const review = fc
	.tuple(
		fc.record({ ...place, verdict: fc.constantFrom('agree' as const, 'disagree' as const) }),
		some({
			status: fc.constantFrom(...answerStatuses),
			comment: text(100),
			reviewer: text(100),
			at: instant
		})
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

/** Authored words hold no control characters. */
const authored = fc.constantFrom('あ', '𠮷野家', '葛\u{e0100}城', '=1+1', '1行目\n2行目\t終わり');
const localText = fc.record({ ja: authored, en: authored });

const drawerItem = fc
	.tuple(
		fc.record({ ...place, answer, because: text(100) }),
		some({
			from: pin,
			componentName: text(100),
			title: localText,
			statement: localText,
			reviews: fc.array(review, { maxLength: 2 })
		})
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

const editionChange = fc.record({
	at: instant,
	from: pin,
	to: pin,
	changes: fc.array(
		fc.record({
			relation: fc.constantFrom(...relations),
			from: fc.array(controlId, { maxLength: 2 }),
			to: fc.array(controlId, { maxLength: 2 }),
			answers: fc.nat(1000)
		}),
		{ maxLength: 3 }
	)
});

const historyEntry = fc
	.tuple(
		fc.record({ at: instant, ...place }),
		some({ by: text(100), before: answer, after: answer })
	)
	.map(([all, rest]) => ({ ...all, ...rest }));

/** Any assessment a file can hold: every field, every optional one there or not, awkward texts. */
export const arbitraryAssessment = (): fc.Arbitrary<Assessment> =>
	fc
		.tuple(
			fc.record({
				format: fc.constant('machi-tenken/assessment' as const),
				formatVersion: fc.constant(5 as const),
				id: localId,
				title: text(300),
				municipality: fc.record({ code, name: name(200) }),
				period: fc.record({ fiscalYear: fc.integer({ min: 2000, max: 2999 }) }),
				asOf: day,
				checklist: pin,
				profile: facts,
				parties: listOf(
					fc.record({
						id: localId,
						name: name(200),
						kind: slug,
						contract: some({
							standing: fc.constantFrom('existing' as const, 'new' as const, 'none' as const),
							startsOn: day,
							endsOn: day
						})
					})
				),
				components: listOf(component),
				answers: fc.dictionary(
					localId,
					fc.dictionary(controlId, answer, { noNullPrototype: true, maxKeys: 4 }),
					{ noNullPrototype: true, maxKeys: 4 }
				),
				evidence: listOf(evidence),
				actions: listOf(action),
				reviews: fc.array(review, { maxLength: 3 }),
				drawer: fc.array(drawerItem, { maxLength: 3 }),
				history: fc.array(historyEntry, { maxLength: 3 })
			}),
			some({
				basedOn: fc.record({
					assessment: localId,
					fiscalYear: fc.integer({ min: 2000, max: 2999 }),
					asOf: day,
					checklist: pin
				}),
				editionDraft: fc.record({
					to: pin,
					startedAt: instant,
					seen: fc.array(controlId, { maxLength: 3 })
				}),
				editionChanges: fc.array(editionChange, { maxLength: 2 }),
				outline: some({ purpose: text(100), department: text(50), contact: text(50) }),
				handlingMark: fc.constantFrom('取扱注意', null),
				efforts: fc.record({
					unit: fc.constantFrom('points' as const, 'days' as const, 'yen' as const),
					sizes: fc.record({ S: effort, M: effort, L: effort }),
					controls: fc.dictionary(controlId, effort, { noNullPrototype: true, maxKeys: 3 })
				}),
				deferrals: fc.array(fc.record({ ...place, reason: name(100) }), { maxLength: 3 }),
				rulePreparation: some({
					exemption: some({ commission: fc.boolean(), connected: fc.boolean(), note: text(100) }),
					steps: fc.array(
						fc
							.tuple(
								fc.record({ id: slug, state: fc.constantFrom(...ruleStepStates) }),
								some({ note: text(100), on: day })
							)
							.map(([all, rest]) => ({ ...all, ...rest })),
						{ maxLength: 3 }
					)
				}),
				calendar: some({ answersEveryMonths: everyMonths, obligations: listOf(obligation) })
			})
		)
		.map(([all, rest]) => ({ ...all, ...rest }));

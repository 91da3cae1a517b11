import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import { createOwnerOf } from '#lib/domain/responsibility/owner-of.ts';
import { setOwners } from '#lib/domain/responsibility/set-owners.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';

const by = { at: '2026-11-22T09:00:00Z', by: '田中' };
const parties = [
	{ id: 'firm', name: 'バス', kind: 'service-provider' },
	{ id: 'council', name: '協議会', kind: 'driving-body' }
];
const someParty = fc.constantFrom('firm', 'council', null);
const cityWithPlaces = arbitraryCity.chain(({ checklist, assessment }) => {
	const pairs = listPairs(checklist, assessment);
	const keys = pairs.map(({ component, control }) => ({ component, control: control.id }));
	return fc.record({
		checklist: fc.constant(checklist),
		city: fc.constant({ ...assessment, parties }),
		pairs: fc.constant(pairs),
		places: fc.subarray(keys),
		party: someParty,
		other: someParty
	});
});

const set = (city: Assessment, places: readonly AnswerKey[], party: string | null) =>
	recordAnswers(city, setOwners(city.answers, places, party), by);
const said = (answer: Answer | undefined) => {
	const { party: _, updatedAt: __, updatedBy: ___, ...rest } = answer ?? {};
	return rest;
};

describe('setOwners', () => {
	it('names the party for every pair asked and for no other', () => {
		fc.assert(
			fc.property(cityWithPlaces, ({ city, pairs, places, party }) => {
				const after = set(city, places, party);
				const asked = new Set(places.map(({ component, control }) => `${component} ${control}`));
				const ownerOf = createOwnerOf(city);
				for (const pair of pairs) {
					const { component, control } = pair;
					const now = ownerOf(pair, after.answers[component]?.[control.id]);
					const before = ownerOf(pair, city.answers[component]?.[control.id]);
					const isAsked = asked.has(`${component} ${control.id}`);
					if (!isAsked) expect(now).toEqual(before);
					else if (party === null) expect(now).toEqual(ownerOf(pair, undefined));
					else expect(now).toMatchObject({ party, from: 'answer' });
				}
			})
		);
	});

	it('changes nothing else of any answer, and no figure', () => {
		fc.assert(
			fc.property(cityWithPlaces, ({ checklist, city, places, party }) => {
				const after = set(city, places, party);
				for (const { component, control } of places) {
					expect(said(after.answers[component]?.[control])).toEqual(
						said(city.answers[component]?.[control])
					);
				}
				expect(score(checklist, after).overall).toEqual(score(checklist, city).overall);
			})
		);
	});

	it('does nothing the second time', () => {
		fc.assert(
			fc.property(cityWithPlaces, ({ city, places, party }) => {
				const { answers } = set(city, places, party);
				expect(setOwners(answers, places, party)).toEqual([]);
			})
		);
	});

	it('keeps only the last of several owners', () => {
		fc.assert(
			fc.property(cityWithPlaces, ({ city, places, party, other }) => {
				const direct = set(city, places, party);
				const detour = set(set(city, places, other), places, party);
				for (const { component, control } of places) {
					const [a, b] = [direct, detour].map(({ answers }) => answers[component]?.[control]);
					expect(b?.party).toBe(a?.party);
					expect(said(b)).toEqual(said(a));
				}
			})
		);
	});

	it('leaves no trace among the answers when a name is given and taken back', () => {
		fc.assert(
			fc.property(cityWithPlaces, ({ city, places }) => {
				const back = set(set(city, places, 'firm'), places, null);
				for (const { component, control } of places) {
					expect(said(back.answers[component]?.[control])).toEqual(
						said(city.answers[component]?.[control])
					);
				}
			})
		);
	});

	it('notes each change once, in the order asked', () => {
		const places = [
			{ component: 'bus', control: 'B' },
			{ component: 'bus', control: 'A' },
			{ component: 'bus', control: 'B' }
		];
		const city = anAssessment({
			answers: { bus: { A: { status: 'met', note: '現地', mark: 'reconfirm' } } }
		});
		expect(set(city, places, 'firm').history).toEqual([
			{
				...by,
				component: 'bus',
				control: 'B',
				after: { party: 'firm', updatedAt: by.at, updatedBy: by.by }
			},
			{
				...by,
				component: 'bus',
				control: 'A',
				before: { status: 'met', note: '現地', mark: 'reconfirm' },
				after: {
					status: 'met',
					note: '現地',
					mark: 'reconfirm',
					party: 'firm',
					updatedAt: by.at,
					updatedBy: by.by
				}
			}
		]);
	});

	it('takes an answer back that said nothing but its owner', () => {
		const city = anAssessment({
			answers: { bus: { A: { party: 'firm', updatedAt: by.at, updatedBy: '鈴木' } } }
		});
		const place = { component: 'bus', control: 'A' };
		expect(setOwners(city.answers, [place], null)).toEqual([{ ...place, answer: undefined }]);
	});
});

import { messagesFor } from '#lib/i18n/app-messages.ts';
import { describe, expect, it } from 'vitest';
import type { MergeContents, MergeItem } from '#lib/domain/merge/merge-item.ts';
import { changedFields } from '#lib/domain/merge/changed-fields.ts';
import { locales } from '#lib/domain/primitives/local-text.ts';
import { describeMergeItem, nameOfMergeItem, tellVersion } from '#lib/i18n/describe-merge-item.ts';

import { mergeFieldWords, type FieldedPart } from '#lib/i18n/merge-field-words.ts';
import { mergeNamesOf } from '#lib/i18n/merge-names.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const hash = 'a'.repeat(64);
const file = { name: 'a.pdf', mediaType: 'application/pdf', size: 1000, sha256: hash };
const at = '2026-11-22T00:00:00Z';

/** Every field of every part in two values; a new field does not compile without. */
const pairs: {
	readonly [Part in FieldedPart]: {
		readonly [Field in keyof Required<MergeContents[Part]>]: readonly [
			MergeContents[Part][Field],
			MergeContents[Part][Field]
		];
	};
} = {
	answer: {
		status: ['met', 'partly'],
		note: ['一', '二'],
		reason: ['一', undefined],
		party: ['harbour', 'other'],
		evidence: [['e1'], ['e1', 'e2']],
		mark: ['reconfirm', undefined],
		statementHash: [hash, 'b'.repeat(64)],
		updatedAt: [at, '2026-11-23T00:00:00Z'],
		updatedBy: ['田中', '鈴木'],
		privateNote: [true, undefined]
	},
	evidence: {
		id: ['e1', 'e2'],
		title: ['一', '二'],
		reference: [undefined, '文書1'],
		issuer: ['市', '県'],
		issuedOn: ['2026-01-01', '2026-01-02'],
		expiresOn: ['2027-01-01', undefined],
		renewEveryMonths: [12, undefined],
		registration: [
			{ scheme: 'ismap', number: '1' },
			{ scheme: 'ismap', number: '1', level: '2' }
		],
		file: [file, { ...file, sha256: 'b'.repeat(64) }]
	},
	action: {
		id: ['a1', 'a2'],
		title: ['一', '二'],
		owner: ['田中', undefined],
		due: ['2026-12-01', '2026-12-02'],
		state: ['open', 'done'],
		note: ['一', '二'],
		closes: [[], [{ component: 'bus', control: 'SVC-01' }]],
		findings: [['r1'], ['r1', 'r2']],
		effort: [1, 2],
		undatedBecause: ['一', '二']
	},
	review: {
		id: ['r1', 'r2'],
		component: ['bus', 'map'],
		control: ['SVC-01', 'SVC-02'],
		verdict: ['agree', 'disagree'],
		status: ['met', 'not-met'],
		comment: ['一', undefined],
		reviewer: ['監査', '監査2'],
		at: [at, '2026-11-23T00:00:00Z'],
		evidence: [[], ['e1']],
		sampled: ['risk', 'random'],
		reply: [undefined, { text: '直します', at }],
		closedAt: [undefined, at]
	},
	component: {
		id: ['bus', 'map'],
		name: ['バス', '地図'],
		layer: ['service', 'asset'],
		criticality: [2, 3],
		party: ['harbour', undefined],
		uses: [[], ['map']],
		facts: [{ cloud: true }, { cloud: false }],
		assets: [['system'], ['system', 'media']],
		standing: ['existing', 'new']
	},
	party: {
		id: ['p1', 'p2'],
		name: ['一', '二'],
		kind: ['operator', undefined],
		contract: [{ standing: 'existing' }, { endsOn: '2027-03-31' }]
	}
};

const city = anAssessment({
	components: [aComponent({ id: 'bus', name: 'バス' }), aComponent({ id: 'map', name: '地図' })],
	parties: [
		{ id: 'harbour', name: '港システム' },
		{ id: 'other', name: '別の会社' }
	],
	evidence: [
		{ id: 'e1', title: '証明書' },
		{ id: 'e2', title: '記録' }
	]
});

const cases = Object.entries(pairs).flatMap(([part, fields]) =>
	Object.entries(fields as Record<string, readonly [unknown, unknown]>).map(
		([field, [mine, theirs]]) => ({ part: part as FieldedPart, field, mine, theirs })
	)
);

function itemOf({ part, field, mine, theirs }: (typeof cases)[number]): MergeItem {
	const same = Object.fromEntries(
		Object.entries(pairs[part]).map(([name, [value]]: [string, readonly unknown[]]) => [
			name,
			value
		])
	);
	const versions = { mine: { ...same, [field]: mine }, theirs: { ...same, [field]: theirs } };
	const fields = changedFields(versions.mine, versions.theirs);
	return {
		part,
		id: 'x',
		key: 'bus SVC-01',
		state: 'conflict',
		hold: 'none',
		fields,
		...versions
	} as MergeItem;
}

describe.each(locales)('a merge item in %s', (locale) => {
	const names = mergeNamesOf(checklist, [city], locale);

	it.each(cases)('shows where the two sides differ in $field of $part', (given) => {
		const item = itemOf(given);
		expect(item.fields).toEqual([given.field]);
		const [mine, theirs] = [tellVersion(item, 'mine', names), tellVersion(item, 'theirs', names)];
		expect(mine).not.toEqual(theirs);
		const { fields } = messagesFor(locale).merging;
		expect(Object.hasOwn(fields, given.field)).toBe(true);
		expect(describeMergeItem(item, names)).toContain(fields[given.field]);
		for (const told of [mine, theirs]) {
			expect(told?.every(({ value }) => value !== '')).toBe(true);
		}
	});

	it('is told for every field that a part has', () => {
		for (const [part, fields] of Object.entries(pairs)) {
			expect(Object.keys(mergeFieldWords[part as FieldedPart]).sort()).toEqual(
				Object.keys(fields).sort()
			);
		}
	});
});

it('is headed by its name, not by its id', () => {
	const names = mergeNamesOf(checklist, [city], 'ja');
	const nameOf = (part: FieldedPart) => {
		const found = cases.find((one) => one.part === part);
		if (found === undefined) throw new Error(part);
		return nameOfMergeItem(itemOf({ ...found, field: 'id', mine: 'x1', theirs: 'x1' }), names);
	};
	expect([nameOf('component'), nameOf('party'), nameOf('evidence'), nameOf('action')]).toEqual([
		'バス',
		'一',
		'一',
		'一'
	]);
});

it('joins lists as its language does', () => {
	const [mine, theirs] = [['e1'], ['e1', 'e2']];
	const item = itemOf({ part: 'answer', field: 'evidence', mine, theirs });
	const told = locales.map((locale) =>
		tellVersion(item, 'theirs', mergeNamesOf(checklist, [city], locale))?.map(({ value }) => value)
	);
	expect(told.flat()).toEqual(expect.arrayContaining(['証明書、記録', '証明書, 記録']));
});

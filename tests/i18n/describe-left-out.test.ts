import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '#lib/application/left-out.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';

/** One of every kind: a new kind does not compile without one. */
const reasons: {
	readonly [Kind in LeftOutReason['kind']]: Extract<LeftOutReason, { kind: Kind }>;
} = {
	'other-file': { kind: 'other-file', found: 'web-page' },
	'wrong-assessment': { kind: 'wrong-assessment', error: { kind: 'not-utf8' } },
	'wrong-publication': { kind: 'wrong-publication' },
	'contradicting-figures': { kind: 'contradicting-figures' },
	'other-checklist': { kind: 'other-checklist', checklist: 'scsg@3.0' },
	'other-stage': { kind: 'other-stage', found: 'draft' },
	link: { kind: 'link' },
	'not-a-file': { kind: 'not-a-file' },
	'no-permission': { kind: 'no-permission' },
	gone: { kind: 'gone' },
	'wrong-name': { kind: 'wrong-name' },
	'changed-while-read': { kind: 'changed-while-read' },
	'changed-or-forbidden': { kind: 'changed-or-forbidden' },
	unreadable: { kind: 'unreadable', code: 'EIO' },
	'wrong-packet': {
		kind: 'wrong-packet',
		error: { at: 'decode', error: { kind: 'wrong-hash', path: 'data/a.json' } }
	},
	'wrong-signature': { kind: 'wrong-signature' },
	locked: { kind: 'locked' },
	'not-unlocked': { kind: 'not-unlocked', error: { kind: 'wrong-passphrase' } },
	'no-checklist': { kind: 'no-checklist', checklist: 'own@1' },
	'edition-draft': { kind: 'edition-draft' },
	part: { kind: 'part' },
	'too-large': { kind: 'too-large', size: 99_000_000, limit: 67_000_000 },
	'wrong-campaign': { kind: 'wrong-campaign', error: { kind: 'empty' } },
	'wrong-table': { kind: 'wrong-table', error: { kind: 'no-year' } },
	sample: { kind: 'sample' },
	'not-sample': { kind: 'not-sample' },
	'other-guideline': { kind: 'other-guideline', found: 'own@1' },
	'other-edition': { kind: 'other-edition', found: '2.0' },
	'other-scoring': { kind: 'other-scoring', found: 1 },
	'unknown-code': { kind: 'unknown-code', code: '282111' },
	superseded: { kind: 'superseded', by: 'newer.json' }
};

describe('why a file is left out', () => {
	it.each(Object.values(reasons))('$kind is told in one line of both languages', (why) => {
		for (const locale of ['ja', 'en'] as const) {
			const told = describeLeftOut({ source: 'a.json', why }, locale);
			expect(told).not.toMatch(/undefined|\n|^a\.json/);
			expect(told.length).toBeGreaterThan(10);
			expect(/[ぁ-ん]/.test(told)).toBe(locale === 'ja');
			expect(messagesFor(locale).leftOut.kinds[why.kind]).not.toBe('');
		}
	});

	it('names what stands in its way', () => {
		const told = (kind: LeftOutReason['kind']) =>
			describeLeftOut({ source: 'a.json', why: reasons[kind] }, 'ja');
		expect(told('superseded')).toContain('newer.json');
		expect(told('unknown-code')).toContain('282111');
		expect(told('wrong-packet')).toContain('data/a.json');
		expect(told('other-file')).toContain('HTML');
	});

	it.each([
		[['asOf'], 'wrong-form', '', /基準日.*日付/],
		[['period', 'fiscalYear'], 'too-big', '2999', /対象年度.*2999/],
		[['period', 'fiscalYear'], 'too-small', '2000', /対象年度.*2000/],
		[['municipality', 'code'], 'wrong-form', '', /全国地方公共団体コード/],
		[['municipality', 'name'], 'too-big', '200', /自治体名.*200/],
		[['checklist', 'revision'], 'too-big', '2147483647', /checklist\.revision.*2147483647/]
	] as const)('names the first field that is wrong: %s', (path, code, detail, words) => {
		const issues = [
			{ path, code, detail },
			{ path: ['title'], code: 'too-big', detail: '300' }
		] as const;
		const why = { kind: 'wrong-assessment', error: { kind: 'invalid', issues } } as const;
		const told = describeLeftOut({ source: 'a.json', why }, 'ja');
		expect(told).toMatch(words);
		expect(told).not.toMatch(/a\.json|title/);
	});
});

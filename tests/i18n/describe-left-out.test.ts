import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '#lib/application/left-out.ts';
import type { FormatIssue } from '#lib/formats/decoding/format-issue.ts';
import { describeIssue } from '#lib/i18n/describe-file-error.ts';
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
	blank: { kind: 'blank' },
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
	superseded: { kind: 'superseded', by: 'newer.json' },
	'as-new': { kind: 'as-new', by: 'same.json' }
};

describe('why a file is left out', () => {
	it.each(Object.values(reasons))('$kind is told in one line of both languages', (why) => {
		for (const locale of ['ja', 'en'] as const) {
			const told = describeLeftOut({ why }, locale);
			expect(told).not.toMatch(/undefined|\n|^[ :]/);
			expect(told.length).toBeGreaterThan(10);
			expect(/[ぁ-ん]/.test(told)).toBe(locale === 'ja');
			expect(messagesFor(locale).leftOut.kinds[why.kind]).not.toBe('');
		}
	});

	it('names what stands in its way', () => {
		const told = (kind: LeftOutReason['kind']) => describeLeftOut({ why: reasons[kind] }, 'ja');
		expect(told('superseded')).toContain('newer.json');
		expect(told('as-new')).toContain('same.json');
		expect(told('unknown-code')).toContain('282111');
		expect(told('wrong-packet')).toContain('data/a.json');
		expect(told('other-file')).toContain('HTML');
	});

	/** What is told of these issues, wherever in a file they are. */
	const toldOf = (issues: readonly FormatIssue[], locale: 'ja' | 'en') => {
		const error = { kind: 'invalid', issues } as const;
		const whys: readonly LeftOutReason[] = [
			{ kind: 'wrong-assessment', error },
			{ kind: 'wrong-packet', error: { at: 'open', error: { kind: 'wrong-assessment', error } } },
			{ kind: 'wrong-campaign', error }
		];
		return whys.map((why) => describeLeftOut({ why }, locale));
	};
	const issue = { path: ['answers', 'c1', 3], code: 'missing', detail: 'string' } as const;

	it('names the first fault and counts the others, as a file that is read alone does', () => {
		const alone = describeIssue(issue, 'a.json', 'ja').replace('a.json: ', '');
		for (const told of toldOf([issue, issue, issue], 'ja')) {
			expect(told).toContain(`${alone} ほかに2件あります。`);
			expect(told.split(alone)).toHaveLength(2);
		}
		for (const told of toldOf([issue], 'en'))
			expect(told).toMatch(/answers\.c1\.3 missing: string(?! and)/);
		const rows = [2, 3].map((line) => ({ line, problem: 'not-a-year', value: 'x' }) as const);
		const table: LeftOutReason = {
			kind: 'wrong-table',
			error: { kind: 'wrong-rows', issues: rows }
		};
		expect(describeLeftOut({ why: table }, 'ja')).toMatch(/ 2行目: 年「x」.*ほかに1件あります。$/);
	});

	it('neither breaks the line nor grows with what the file holds', () => {
		const hostile = `\u001b[31m\r\n\u202e\ud800${'長'.repeat(5000)}`;
		const long: FormatIssue = {
			path: Array<string>(30).fill(hostile),
			code: 'unknown-key',
			detail: hostile
		};
		for (const told of toldOf([long], 'en')) {
			expect(told).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
			expect(told.length).toBeLessThanOrEqual(1000);
		}
		const error = { kind: 'duplicate-key', key: hostile } as const;
		const told = describeLeftOut({ why: { kind: 'wrong-assessment', error } }, 'ja');
		expect(told).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
		expect(told.length).toBeLessThanOrEqual(1000);
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
		const told = describeLeftOut({ why }, 'ja');
		expect(told).toMatch(words);
		expect(told).not.toMatch(/title/);
	});
});

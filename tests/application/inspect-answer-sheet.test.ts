import { describe, expect, it } from 'vitest';
import { inspectAnswerSheet, takeCells } from '#lib/application/inspect-answer-sheet.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { sheetPart } from '#lib/domain/rounds/sheet-part.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { answerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { answerSheetWords } from '#lib/i18n/answer-sheet-words.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';
import { without } from '../support/without.ts';

const { checklist } = aCityWithSecrets;
const city: Assessment = {
	...without(aCityWithSecrets.assessment, 'workingCopy', 'requests'),
	answers: {
		'own-app': {
			'SVC-01': { status: 'partly', note: '手順あり', mark: 'reconfirm', party: 'own-firm' },
			'SVC-02': { status: 'partly', note: '計画中', mark: 'reconfirm' }
		}
	}
};
const sheetOf = (assessment: Assessment): string =>
	encodeAnswerSheetCsv(
		answerSheetTable({
			...sheetPart(assessment, listPairs(checklist, assessment), { kind: 'all' }),
			checklist,
			locale: 'ja',
			words: answerSheetWords('ja')
		})
	);
const returned = sheetOf(city).replace('手順あり', '手順を改めた').replace('計画中', '着手した');
const inspect = (assessment: Assessment, text: string) =>
	inspectAnswerSheet(
		{ assessment, checklist },
		{ name: 's.csv', bytes: new TextEncoder().encode(text) }
	);
const kindOf = (assessment: Assessment, text: string) => {
	const sheet = inspect(assessment, text);
	return sheet.ok ? 'ok' : sheet.error.kind;
};

describe('a sheet that came back', () => {
	it('is compared cell by cell; what nobody changed meanwhile needs nobody', () => {
		const [own = {}] = Object.values(city.answers);
		const answer = { ...own['SVC-01'], note: '市で直した' };
		const edited = { ...city, answers: { 'own-app': { ...own, 'SVC-01': answer } } };
		const sheet = inspect(edited, returned);
		if (!sheet.ok) throw new Error(sheet.error.kind);
		const { differences, easy, issues } = sheet.value;
		expect(issues).toEqual([]);
		expect(differences.map(({ id, state }) => [id, state, easy.has(id)])).toEqual([
			['own-app SVC-01 note', 'conflict', false],
			['own-app SVC-02 note', 'theirs-only', true]
		]);
	});

	it('changes the chosen cells alone, and settles the mark of what was answered', () => {
		const sheet = inspect(city, returned);
		if (!sheet.ok) throw new Error(sheet.error.kind);
		const chosen = new Set(['own-app SVC-01 note']);
		expect(takeCells(city, sheet.value.differences, chosen)).toEqual([
			{
				component: 'own-app',
				control: 'SVC-01',
				answer: { status: 'partly', note: '手順を改めた', party: 'own-firm' }
			}
		]);
	});

	it('replaces no accepted answer unless somebody chooses so', () => {
		const key = { component: 'own-app', control: 'SVC-01' };
		const taken = { request: 'r0', digest: 'a'.repeat(64), takenAt: '2026-11-01T00:00:00Z' };
		const sheet = inspect({ ...city, responses: [{ ...taken, accepted: [key] }] }, returned);
		if (!sheet.ok) throw new Error(sheet.error.kind);
		expect([...sheet.value.easy]).toEqual(['own-app SVC-02 note']);
		expect([...sheet.value.accepted]).toEqual(['own-app SVC-01 note']);
	});

	it('can answer only what was asked where it is a copy to answer a request', () => {
		const request = {
			id: 'r1',
			at: '2026-11-01T00:00:00Z',
			party: 'own-firm',
			keys: [{ component: 'own-app', control: 'SVC-02' }],
			baseDigest: 'a'.repeat(64)
		};
		const workingCopy = { kind: 'answers', of: 'city', request: 'r1' } as const;
		const sheet = inspect({ ...city, workingCopy, requests: [request] }, returned);
		if (!sheet.ok) throw new Error(sheet.error.kind);
		expect(sheet.value.differences.map(({ id }) => id)).toEqual(['own-app SVC-02 note']);
		expect(sheet.value.issues.map(({ problem }) => problem)).toContain('unknown-row');
	});

	it('is refused as a whole where it cannot be read or is another', () => {
		expect(kindOf(city, '')).toBe('unreadable');
		expect(kindOf(city, 'a,b\r\n1,2\r\n')).toBe('not-an-answer-sheet');
		expect(kindOf({ ...city, id: 'another' }, returned)).toBe('sheet-of-other-assessment');
	});
});

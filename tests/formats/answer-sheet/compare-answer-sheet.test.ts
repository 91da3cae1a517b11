/** An answer sheet against the city's answers: no difference unless one was written, and what taking them in does. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { recordAnswers } from '#lib/domain/assessment/record-answers.ts';
import type { AnswerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { changesOfSheet, withoutConflict } from '#lib/formats/answer-sheet/compare-answer-sheet.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { renderAnswerSheet } from '#lib/report/xlsx/render-answer-sheet.ts';
import { windows31JBytes } from '../../support/windows-31j-bytes.ts';
import {
	changed,
	city,
	csv,
	differencesIn,
	noteColumn,
	rowsIn,
	sourceOf,
	statusColumn,
	tableOf
} from './an-answer-sheet.ts';

const at = { at: '2026-12-01T00:00:00Z' };

const arbitraryAnswer: fc.Arbitrary<Answer> = fc
	.record({
		status: fc.constantFrom(...answerStatuses),
		note: fc.constantFrom(
			'',
			'=SUM(A1)',
			'-',
			'+81',
			'@x',
			"'",
			'一\n二',
			'a,"b"',
			'𠮷野家',
			'0123'
		),
		reason: fc.constantFrom('', '対象の設備がない')
	})
	.map(({ status, note, reason }) => ({
		status,
		...(note !== '' && { note }),
		...(reason !== '' && { reason })
	}));
const answers = fc.record({ one: arbitraryAnswer, two: arbitraryAnswer });
const withAnswers = ({ one, two }: { one: Answer; two: Answer }): Assessment => ({
	...city,
	answers: { organisation: { 'GOV-01': one }, 'own-app': { 'SVC-02': two } }
});

describe('an answer sheet', () => {
	it('comes back unchanged as no difference at all, as XLSX and as CSV', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const assessment = withAnswers(given);
				for (const bytes of [renderAnswerSheet(sourceOf(assessment)), csv(tableOf(assessment))]) {
					expect(rowsIn(bytes, assessment).rows).toHaveLength(5);
					expect(differencesIn(bytes, assessment)).toEqual([]);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('saved by Excel as Windows-31J brings what was written into it, and no character besides', () => {
		const note = '要綱第3条〜5条 − 見直し中 ‖ 100¢ ¬ 𠮷田';
		const assessment: Assessment = {
			...city,
			answers: {
				organisation: {
					'GOV-01': { status: 'partly', note },
					'GOV-02': { status: 'not-applicable', reason: '3〜5月は—ない' }
				}
			}
		};
		const table = tableOf(assessment);
		const saved = (given: AnswerSheetTable) =>
			windows31JBytes(encodeAnswerSheetCsv(given).slice(1));
		expect(differencesIn(saved(table), assessment)).toEqual([]);
		const longer = changed(table, 'GOV-01', noteColumn, `${note}。6月〜`);
		const differences = differencesIn(saved(longer), assessment);
		const theirs = `${note}。6月～`;
		expect(differences).toMatchObject([
			{ field: 'note', mine: note, theirs, state: 'theirs-only' }
		]);
		expect(changesOfSheet(assessment, differences, withoutConflict(differences))).toEqual([
			{ component: 'organisation', control: 'GOV-01', answer: { status: 'partly', note: theirs } }
		]);
	});

	it('brings what was filled in, and taking it in makes it so', () => {
		fc.assert(
			fc.property(answers, answers, (before, after) => {
				const [old, wanted] = [withAnswers(before), withAnswers(after)];
				const table = {
					...tableOf(old),
					rows: tableOf(wanted).rows.map((row, order) => [
						...row.slice(0, 10),
						...(tableOf(old).rows[order]?.slice(10) ?? [])
					])
				};
				const differences = differencesIn(csv(table), old);
				expect(differences.every(({ state }) => state === 'theirs-only')).toBe(true);
				const changes = changesOfSheet(old, differences, withoutConflict(differences));
				const taken = recordAnswers(old, changes, at);
				expect(tableOf(taken).rows.map((row) => row.slice(4, 7))).toEqual(
					tableOf(wanted).rows.map((row) => row.slice(4, 7))
				);
			}),
			{ numRuns: 30 }
		);
	});

	it('tells a conflict where the city changed the same cell, and only there', () => {
		const table = changed(
			changed(tableOf(city), 'SVC-01', statusColumn, '実施済み'),
			'SVC-01',
			noteColumn,
			'相手のメモ'
		);
		const now = recordAnswers(
			city,
			[
				{
					component: 'own-app',
					control: 'SVC-01',
					answer: { status: 'not-met', note: '=1+1', evidence: ['own-proof'] }
				}
			],
			at
		);
		const differences = differencesIn(csv(table), now);
		expect(differences.map(({ field, state }) => [field, state])).toEqual([
			['status', 'conflict'],
			['note', 'theirs-only']
		]);
		const taken = recordAnswers(
			now,
			changesOfSheet(now, differences, withoutConflict(differences)),
			at
		);
		expect(taken.answers['own-app']?.['SVC-01']).toMatchObject({
			status: 'not-met',
			note: '相手のメモ',
			evidence: ['own-proof']
		});
	});
});

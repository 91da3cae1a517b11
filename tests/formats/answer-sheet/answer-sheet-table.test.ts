/** What stands in the table of an answer sheet, by whom it is for. */

import { describe, expect, it } from 'vitest';
import { answerSheetTable } from '#lib/formats/answer-sheet/answer-sheet-table.ts';
import { encodeAnswerSheetCsv } from '#lib/formats/answer-sheet/encode-answer-sheet-csv.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { sourceOf } from './an-answer-sheet.ts';

describe('an answer sheet', () => {
	it('shows a party its own questions, and nothing of others', () => {
		const source = sourceOf(aCityWithSecrets.assessment, { kind: 'party', party: 'own-firm' });
		const text = encodeAnswerSheetCsv(answerSheetTable(source));
		expect(text).toContain('OWN-NOTE');
		expect(text).not.toMatch(/SECRET|WITHHELD/);
		expect(source.keys.map(({ control }) => control)).toEqual(['GOV-02', 'SVC-01', 'SVC-02']);
		const ofComponent = sourceOf(aCityWithSecrets.assessment, {
			kind: 'component',
			component: 'own-app'
		});
		expect(encodeAnswerSheetCsv(answerSheetTable(ofComponent))).not.toMatch(/SECRET|WITHHELD/);
	});
});

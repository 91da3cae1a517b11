import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	backupFileName,
	backupFileOf,
	masterFileName,
	safeForFiles
} from '#lib/application/backup-file.ts';
import { readBackupRecord, writeBackupRecord } from '#lib/application/backup-log.ts';
import { decodeAssessmentText } from '#lib/formats/assessment/decode-assessment.ts';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';
import { aFile, anAssessment } from './assessment-builders.ts';

const at = '2026-11-22T00:05:00.000Z';

describe('names of backups', () => {
	test('keep Japanese letters, the year and the time in Japan', () => {
		expect(backupFileName(anAssessment(), at)).toBe(
			'加古川市_2026_バックアップ_20261122-0905.machi-tenken.json'
		);
		expect(masterFileName(anAssessment())).toBe('加古川市_2026.machi-tenken.json');
	});

	test('mark a sample', () => {
		expect(backupFileName(anAssessment({ sample: true }), at)).toContain('バックアップ_見本_');
	});

	test.each([
		['A/B:C*D?"E<F>G|H\\I', 'A_B_C_D__E_F_G_H_I'],
		['架空市 北区', '架空市_北区'],
		['con', '_con'],
		['LPT1.txt', '_LPT1.txt'],
		['市.', '市_'],
		['', '_'],
		['\u202Egnp.市', '_gnp.市']
	])('%s becomes %s', (text, safe) => {
		expect(safeForFiles(text)).toBe(safe);
	});

	test('never hold what Windows forbids, whatever the municipality is called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const name = safeForFiles(text);
				// eslint-disable-next-line no-control-regex -- exactly these must not be there
				expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[. ]|[. ]$|^$/);
				expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i);
			})
		);
	});

	test('a character of two code units is never cut in half', () => {
		expect(safeForFiles('𠮷'.repeat(80))).toBe('𠮷'.repeat(60));
	});
});

test('a backup is read back as the same assessment with its checklist', () => {
	const file = aFile();
	const { content } = backupFileOf(file, at);
	expect(decodeAssessmentText(content as string)).toEqual({ ok: true, value: file });
});

test('the record of backups survives, and nonsense counts as never', () => {
	const store = createMemorySmallStore();
	writeBackupRecord(store, 'a-1', { edits: 12, at });
	writeBackupRecord(store, 'a-2', { edits: 3, at: null });
	expect(readBackupRecord(store, 'a-1')).toEqual({ edits: 12, at });
	expect(readBackupRecord(store, 'a-2')).toEqual({ edits: 3, at: null });
	store.write('machi-tenken/backup/a-1', 'nonsense');
	expect(readBackupRecord(store, 'a-1')).toEqual({ edits: 0, at: null });
});

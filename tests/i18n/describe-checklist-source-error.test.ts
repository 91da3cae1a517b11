import { describe, expect, it } from 'vitest';
import {
	describeChecklistSourceError,
	describeNotTaken
} from '#lib/i18n/describe-checklist-source-error.ts';

describe('why a file is no checklist', () => {
	it('is told after its name, with what to do', () => {
		const error = { kind: 'wrong-zip', problem: 'wrong-crc', part: 'xl/workbook.xml' } as const;
		expect(describeChecklistSourceError({ file: '表.xlsx', error }, 'ja')).toBe(
			'表.xlsx: ファイルが壊れています（中身が書き換わっています: xl/workbook.xml）。作り直すか、Excelで開いて保存し直してください。'
		);
		const rows = { kind: 'too-many-rows', sheet: 'A', rows: 100_000, limit: 20_000 } as const;
		expect(describeChecklistSourceError({ file: 'a.xlsx', error: rows }, 'en')).toContain(
			'Too many rows in sheet “A” (100000; limit 20000)'
		);
	});

	it('names what stands in the way of a sound one', () => {
		const reason = { kind: 'revision-taken', edition: '2026', revision: 3 } as const;
		expect(describeNotTaken(reason, 'ja')).toContain('第2026版の改訂3');
		expect(describeNotTaken(reason, 'en')).toContain('Revision 3 of edition 2026');
	});
});

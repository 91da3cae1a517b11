import { sampleCity } from 'virtual:sample-city';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { renderCsv } from '#lib/report/csv/render-csv.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const csvOf = (
	assessment: Assessment,
	extent: Parameters<typeof renderCsv>[0]['choices']['extent'] = { kind: 'full' }
) => renderCsv({ checklist, assessment, lenses: [], choices: { ...plainChoices('ja'), extent } });
const rowsOf = (text: string): readonly (readonly string[])[] => {
	const parsed = parseCsv(text.slice(1));
	if (!parsed.ok) throw new Error(parsed.error.problem);
	return parsed.value.map(({ cells }) => cells);
};

describe('the report as CSV', () => {
	it('has a byte order mark, CRLF, and one row for every applicable control of every component', () => {
		const text = csvOf(sample);
		expect(text.startsWith('\ufeff')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		const [head, ...rows] = rowsOf(text);
		expect(rows).toHaveLength(listPairs(checklist, sample).length);
		expect(head?.slice(0, 4)).toEqual(['層', '番号', '点検項目', '対象']);
		expect(rows.every((cells) => cells.length === head?.length)).toBe(true);
	});

	it('brings every text back as it was typed, and guards what a spreadsheet would run', () => {
		const notes = ['=1+1', '@x', '改行\nあり', 'a,"b"', '𠮷', '+81'];
		const controls = checklist.controls
			.filter(({ layer }) => layer === 'governance')
			.slice(0, notes.length);
		const answers = Object.fromEntries(
			controls.map(({ id }, i) => [id, { status: 'met' as const, note: notes[i] ?? '' }])
		);
		const rows = rowsOf(csvOf({ ...sample, answers: { organisation: answers } }));
		const typed = controls.map(({ id }) => rows.find((cells) => cells[1] === id)?.[6] ?? '');
		typed.forEach((cell, i) => {
			expect(cell.replace(/^'/, '')).toBe(notes[i]);
			expect(cell).not.toMatch(/^[=+@-]/);
		});
	});

	it('holds of an extract only what is its own', () => {
		const component = sample.components[0]?.id ?? '';
		const rows = rowsOf(csvOf(sample, { kind: 'component', component })).slice(1);
		expect(rows.length).toBeGreaterThan(5);
		expect(new Set(rows.map((cells) => cells[3]))).toEqual(new Set([sample.components[0]?.name]));
	});
});

import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { guardCell } from './guard-cell.ts';

const byteOrderMark = '\ufeff';

/** Every applicable control with its answer as CSV for Excel: byte order mark, CRLF, guarded cells. */
export function encodeAnswersCsv(pairs: readonly Pair[], assessment: Assessment): string {
	const rows = pairs.map(({ component, control }) => {
		const {
			status = '',
			note = '',
			reason = ''
		} = assessment.answers[component]?.[control.id] ?? {};
		return [component, control.id, status, note, reason];
	});
	const head = ['component', 'control', 'status', 'note', 'reason'];
	return byteOrderMark + [head, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** A text as a cell of a CSV file, guarded and quoted where it needs that. */
export function cellOf(text: string): string {
	const guarded = guardCell(text);
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

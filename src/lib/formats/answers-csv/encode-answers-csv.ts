import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { csvText } from './csv-text.ts';

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
	return csvText(['component', 'control', 'status', 'note', 'reason'], rows);
}

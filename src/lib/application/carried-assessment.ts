import type { Arrival } from './arrival.ts';
import type { AssessmentFile } from './ports.ts';

/** The assessment that a packet or a report carries. */
export function carriedAssessment(arrival: Arrival): AssessmentFile | undefined {
	if (arrival.kind === 'report') {
		const { data } = arrival.report;
		return data.kind === 'carried' ? data.file : undefined;
	}
	const opened = arrival.kind === 'packet' ? arrival.judged.opened : undefined;
	return opened?.holds === 'assessment' ? opened.file : undefined;
}

import { listQuestions, type Question } from '#lib/domain/gap/list-questions.ts';
import type { ReportSource } from './report-source.ts';

/** Open questions, or every pair as if it were one, of everybody or of one party. */
export function interviewQuestions(source: ReportSource): readonly Question[] {
	const { choices, questions, score, assessment } = source;
	const { extent } = choices;
	if (extent.kind !== 'interview') return [];
	const asked =
		extent.ask === 'open'
			? questions
			: listQuestions(
					score.pairs.map((judged) => ({ ...judged, credit: undefined })),
					assessment
				);
	return extent.party === null ? asked : asked.filter(({ party }) => party === extent.party);
}

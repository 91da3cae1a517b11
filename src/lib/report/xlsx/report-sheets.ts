import type { ReportSource } from '../content/report-source.ts';
import { actionSheet } from './action-sheet.ts';
import { answerSheet } from './answer-sheet.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { findingSheet } from './finding-sheet.ts';
import { gapSheet } from './gap-sheet.ts';
import { interviewSheet } from './interview-sheet.ts';
import { responsibilitySheet } from './responsibility-sheet.ts';
import type { ReportSheet } from './sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { yearsSheet } from './years-sheet.ts';

/** The report as sheets, as its extent wants them. */
export function reportSheets(source: ReportSource): readonly ReportSheet[] {
	switch (source.choices.extent.kind) {
		case 'interview':
			return [interviewSheet(source)];
		case 'public':
			return [];
		case 'leaders':
			return [summarySheet(source), gapSheet(source)];
		case 'component':
		case 'party':
			return [...answerSheets(source), ...findings(source)];
		case 'full':
			return [
				...answerSheets(source),
				...(source.assessment.parties.length === 0 ? [] : [responsibilitySheet(source)]),
				...findings(source),
				...(source.compared === undefined ? [] : [yearsSheet(source, source.compared)])
			];
	}
}

const answerSheets = (source: ReportSource): readonly ReportSheet[] => [
	summarySheet(source),
	gapSheet(source),
	answerSheet(source),
	evidenceSheet(source),
	actionSheet(source)
];

const findings = (source: ReportSource): readonly ReportSheet[] =>
	source.assessment.reviews.some(({ verdict }) => verdict === 'disagree')
		? [findingSheet(source)]
		: [];

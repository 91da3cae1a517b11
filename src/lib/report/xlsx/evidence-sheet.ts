import { provesCell, registrationText } from '../content/evidence-part.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, sheetOf, wordsCell, type ReportSheet } from './sheet.ts';

/** The numbered register of evidence, with what each proves. */
export function evidenceSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, evidenceNumbers } = source;
	return sheetOf(
		messages.evidence,
		assessment.evidence,
		[
			[messages.evidenceNumber, 8, ({ id }) => evidenceNumbers.get(id)],
			[messages.evidence, 40, ({ title }) => title],
			[messages.proves, 24, ({ id }) => wordsCell(provesCell(source, id))],
			[messages.reference, 40, ({ reference }) => reference],
			[messages.issuer, 20, ({ issuer }) => issuer],
			[messages.issuedOn, 12, ({ issuedOn }) => dayCell(issuedOn)],
			[messages.expiresOn, 12, ({ expiresOn }) => dayCell(expiresOn)],
			['SHA-256', 66, ({ file }) => file?.sha256],
			[messages.fileName, 30, ({ file }) => file?.name],
			[messages.registration, 30, (evidence) => registrationText(source, evidence)]
		],
		2
	);
}

import { provesCell, registrationText } from '../content/evidence-part.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, textCell, wordsCell, type ReportSheet } from './sheet.ts';

/** The numbered register of evidence, with what each proves. */
export function evidenceSheet(source: ReportSource): ReportSheet {
	const { messages, assessment, evidenceNumbers } = source;
	return {
		name: messages.evidence,
		above: [],
		columns: [
			{ title: messages.evidenceNumber, width: 8 },
			{ title: messages.evidence, width: 40 },
			{ title: messages.proves, width: 24 },
			{ title: messages.reference, width: 40 },
			{ title: messages.issuer, width: 20 },
			{ title: messages.issuedOn, width: 12 },
			{ title: messages.expiresOn, width: 12 },
			{ title: 'SHA-256', width: 66 },
			{ title: messages.fileName, width: 30 },
			{ title: messages.registration, width: 30 }
		],
		rows: assessment.evidence.map((evidence) => [
			textCell(evidenceNumbers.get(evidence.id) ?? ''),
			textCell(evidence.title),
			wordsCell(provesCell(source, evidence.id)),
			textCell(evidence.reference ?? ''),
			textCell(evidence.issuer ?? ''),
			dayCell(evidence.issuedOn),
			dayCell(evidence.expiresOn),
			textCell(evidence.file?.sha256 ?? ''),
			textCell(evidence.file?.name ?? ''),
			textCell(registrationText(source, evidence))
		])
	};
}

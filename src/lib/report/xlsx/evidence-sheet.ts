import { answersProvedBy } from '#lib/domain/assessment/link-evidence.ts';
import type { ReportSource } from '../content/report-source.ts';
import { dayCell, textCell, type ReportSheet } from './sheet.ts';

/** The numbered register of evidence, with what each proves. */
export function evidenceSheet({
	messages,
	assessment,
	evidenceNumbers
}: ReportSource): ReportSheet {
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
			{ title: 'SHA-256', width: 66 }
		],
		rows: assessment.evidence.map(({ id, title, reference, issuer, issuedOn, expiresOn, file }) => [
			textCell(evidenceNumbers.get(id) ?? ''),
			textCell(title),
			textCell(
				answersProvedBy(assessment, id)
					.map(({ control }) => control)
					.join('\n')
			),
			textCell(reference ?? ''),
			textCell(issuer ?? ''),
			dayCell(issuedOn),
			dayCell(expiresOn),
			textCell(file?.sha256 ?? '')
		])
	};
}

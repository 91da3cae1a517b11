import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import { isExpired } from '#lib/domain/assessment/evidence.ts';
import { answersProvedBy } from '#lib/domain/assessment/link-evidence.ts';
import { answerAnchor, evidenceAnchor } from './anchors.ts';
import { evidenceOf } from './looked-up.ts';
import { placeRefs } from './place-refs.ts';
import { inGroups } from './in-groups.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading } from './text-blocks.ts';

/** The numbered register of evidence: what it is, what it proves, until when, with digests of files. */
export function evidencePart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	if (assessment.evidence.length === 0) return [];
	const columns = [
		column(messages.evidenceNumber),
		headerColumn(`${messages.evidence}${messages.parts.dotted}${messages.issuer}`),
		column(messages.proves),
		column(messages.validity)
	];
	return [
		heading(1, messages.evidenceTitle, 'evidence'),
		table(
			messages.evidenceTitle,
			columns,
			assessment.evidence.map((evidence) => rowOf(source, evidence))
		)
	];
}

function rowOf(source: ReportSource, evidence: Evidence): readonly ReportCell[] {
	const { evidenceNumbers } = source;
	const { id, title, reference, issuer, file } = evidence;
	const origin = [issuer, reference, registrationText(source, evidence)].filter(Boolean);
	const lines = [
		title,
		origin.join('　'),
		file && `${file.name}\nSHA-256 ${inGroups(file.sha256)}`
	];
	return [
		{ text: evidenceNumbers.get(id) ?? '', id: evidenceAnchor(id) },
		{ text: lines.filter(Boolean).join('\n') },
		provesCell(source, id),
		{ text: validityOf(source, evidence) }
	];
}

/** The answers that a piece of evidence proves, each leading there. */
export const provesCell = (source: ReportSource, evidence: string): ReportCell => ({
	text: '',
	refs: placeRefs(source, answersProvedBy(source.assessment, evidence), answerAnchor)
});

/** Number and title of a piece of evidence, as the register has them. */
export const evidenceTitle = (source: ReportSource, id: string): string =>
	`${source.evidenceNumbers.get(id) ?? ''} ${evidenceOf(source, id)?.title ?? id}`.trim();

/** Scheme, number and level of a registration; '' where there is none. */
export const registrationText = ({ messages }: ReportSource, { registration }: Evidence): string =>
	registration === undefined
		? ''
		: [messages.schemes[registration.scheme], registration.number, registration.level]
				.filter(Boolean)
				.join(' ');

function validityOf({ assessment, messages }: ReportSource, evidence: Evidence): string {
	const { issuedOn, expiresOn } = evidence;
	const from = issuedOn === undefined ? '' : messages.issuedOnDay(messages.dateOf(issuedOn));
	if (expiresOn === undefined) return from === '' ? '–' : from;
	const until = messages.validUntil(messages.dateOf(expiresOn));
	const late = isExpired(evidence, assessment.asOf) ? messages.expired : '';
	return [from, until, late].filter((text) => text !== '').join('\n');
}

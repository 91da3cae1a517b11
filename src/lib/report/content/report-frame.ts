import type { ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { FactRow, ReportFrame } from './report-block.ts';
import type { ReportSource } from './report-source.ts';

/** Reports that begin with their content: two pages for leaders, sheets of paper. */
const withMasthead: readonly ReportExtent['kind'][] = ['leaders', 'interview', 'public'];

/** What stands on the cover or masthead and on every page. */
export function frameOf(source: ReportSource): ReportFrame {
	const { assessment, checklist, choices, messages, reportId } = source;
	const { municipality, period, asOf, sample } = assessment;
	const pin = assessment.checklist;
	const kind = choices.extent.kind;
	return {
		language: choices.locale,
		title: kind === 'interview' ? messages.interviewTitle : messages.title,
		municipality: municipality.name,
		subtitle: [messages.subtitle(period.fiscalYear), subjectOf(source)].filter(Boolean).join('　'),
		reportId,
		opening: withMasthead.includes(kind) ? 'masthead' : 'cover',
		asOf,
		facts: factsOf(source),
		signatures: kind === 'full' ? messages.signatures : [],
		notice: checklist.notice[choices.locale],
		sampleMark: sample === true ? messages.sampleMark : null,
		handlingMark: choices.handlingMark,
		foot: messages.foot(pin.edition, pin.revision, messages.dateOf(asOf)),
		pageOf: messages.pageOf,
		contentsTitle: messages.contentsTitle,
		continued: messages.continued
	};
}

/** Which report this is. */
function subjectOf({ choices: { extent }, messages, nameOf, partyName }: ReportSource): string {
	switch (extent.kind) {
		case 'full':
			return messages.fullMark;
		case 'leaders':
			return messages.leadersMark;
		case 'public':
			return messages.publicMark;
		case 'component':
			return messages.extractOfComponent(nameOf(extent.component));
		case 'party':
			return messages.extractForParty(partyName(extent.party));
		case 'interview':
			return extent.party === null ? '' : partyName(extent.party);
	}
}

function factsOf(source: ReportSource): readonly FactRow[] {
	const { assessment, checklist, choices, messages, reportId } = source;
	const { municipality, period, asOf } = assessment;
	const pin = assessment.checklist;
	return [
		{ label: messages.municipality, value: `${municipality.name}（${municipality.code}）` },
		{ label: messages.fiscalYear, value: messages.fiscalYearOf(period.fiscalYear) },
		{ label: messages.asOf, value: messages.longDateOf(asOf) },
		{ label: messages.checklist, value: checklist.title[choices.locale] },
		{ label: messages.edition, value: `${pin.edition} / ${messages.revision(pin.revision)}` },
		{ label: messages.reportId, value: reportId }
	];
}

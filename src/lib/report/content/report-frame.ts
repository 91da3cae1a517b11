import type { ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { FactRow, ReportFrame } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { isBlank } from './verdict.ts';

/** Reports that begin with their content: two pages for leaders, sheets of paper. */
const withMasthead: readonly ReportExtent['kind'][] = ['leaders', 'interview', 'public'];

/** An extract of more pairs than this fills enough pages to want a cover and contents. */
const shortExtract = 40;

/** What stands on the cover or masthead and on every page. */
export function frameOf(source: ReportSource): ReportFrame {
	const { assessment, checklist, choices, messages, reportId } = source;
	const { municipality, period, asOf, sample } = assessment;
	const pin = assessment.checklist;
	const kind = choices.extent.kind;
	return {
		language: choices.locale,
		title: titleOf(source),
		municipality: municipality.name,
		subtitle: [messages.subtitle(period.fiscalYear), subjectOf(source)].filter(Boolean).join('　'),
		reportId,
		opening: openingOf(source),
		asOf,
		facts: factsOf(source),
		signatures: kind === 'full' && !isBlank(source) ? messages.signatures : [],
		notice: checklist.notice[choices.locale],
		sampleMark: sample === true ? messages.sampleMark : null,
		handlingMark: choices.handlingMark,
		foot: messages.foot(pin.edition, pin.revision, messages.dateOf(asOf)),
		pageOf: messages.pageOf,
		contentsTitle: messages.contentsTitle,
		toContents: messages.toContents,
		continued: messages.continued,
		essential: messages.essential
	};
}

function openingOf(source: ReportSource): ReportFrame['opening'] {
	const { choices, scope, pairs } = source;
	const isShort = scope === 'extract' ? pairs.length <= shortExtract : isBlank(source);
	return isShort || withMasthead.includes(choices.extent.kind) ? 'masthead' : 'cover';
}

function titleOf({ checklist, choices: { extent, locale }, messages }: ReportSource): string {
	const name = checklist.title[locale];
	if (extent.kind === 'interview') return messages.interviewTitle;
	const showsGaps = extent.kind === 'full' || extent.kind === 'leaders';
	return showsGaps ? messages.parts.title(name) : messages.parts.resultTitle(name);
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
		{
			label: messages.municipality,
			value: `${municipality.name}${messages.bracketed(municipality.code)}`
		},
		{ label: messages.fiscalYear, value: messages.fiscalYearOf(period.fiscalYear) },
		{ label: messages.asOf, value: messages.longDateOf(asOf) },
		{ label: messages.checklist, value: checklist.title[choices.locale] },
		{ label: messages.edition, value: `${pin.edition} / ${messages.revision(pin.revision)}` },
		{ label: messages.reportId, value: reportId }
	];
}

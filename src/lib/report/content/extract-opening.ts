import { formatPercent } from '#lib/i18n/format-number.ts';
import type { FactRow, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What is asked of whoever an extract is for: how many answers, by when, of whom to ask, how to return them. */
export function extractOpening(
	source: ReportSource,
	asked: { readonly count: number; readonly essential: number }
): readonly ReportBlock[] {
	const { messages, request, score, gaps } = source;
	const { percent, coverage } = score.overall;
	return [
		heading(1, messages.extractTitle, 'extract'),
		paragraph(messages.extractAsks(subjectOf(source), asked.count)),
		...(request?.message === undefined ? [] : [paragraph(request.message)]),
		{ kind: 'facts', rows: askedRows(source, asked) },
		paragraph(
			messages.extractLead({
				answers: score.pairs.length,
				gaps: gaps.length,
				percent: formatPercent(percent),
				coverage: formatPercent(coverage)
			})
		),
		paragraph(messages.extractNotes, 'small')
	];
}

/** The party it is for, or the component it speaks of. */
function subjectOf({ choices: { extent }, messages, nameOf, partyName }: ReportSource): string {
	if (extent.kind === 'party') return messages.extractAskParty(partyName(extent.party));
	return extent.kind === 'component' ? messages.extractAskAbout(nameOf(extent.component)) : '';
}

function askedRows(
	source: ReportSource,
	{ count, essential }: { readonly count: number; readonly essential: number }
): readonly FactRow[] {
	const { messages, request } = source;
	if (count === 0) return [];
	const deadline = request?.deadline;
	return [
		{ label: messages.extractCount, value: messages.extractCountOf(count, essential) },
		{
			label: messages.extractDeadline,
			value: deadline === undefined ? messages.extractNoDeadline : messages.longDateOf(deadline)
		},
		{ label: messages.extractContact, value: contactOf(source) },
		{
			label: messages.extractReturn,
			value: request === undefined ? messages.extractByPaper : messages.extractByFile
		}
	];
}

/** The contact of the assessment; where none was stated, the municipality. */
function contactOf({ messages, assessment: { municipality, outline } }: ReportSource): string {
	const stated = [outline?.department, outline?.contact].filter(Boolean).join('\n');
	return stated === '' ? messages.extractCity(municipality.name) : stated;
}

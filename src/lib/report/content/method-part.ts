import { formatPercent } from '#lib/i18n/format-number.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import type { FactRow, ReportBlock } from './report-block.ts';
import { historyHead } from '#lib/formats/history/history-head.ts';
import { inGroups } from './in-groups.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** How every figure came about, with the integers behind it. */
export function methodPart(source: ReportSource): readonly ReportBlock[] {
	const { messages } = source;
	return [
		heading(1, messages.methodTitle, 'method'),
		paragraph(messages.methodLead),
		{ kind: 'list', items: messages.methodRules },
		sumTable(source)
	];
}

/** What names the data exactly, what this file carries, and how to check it. */
export function integrityPart(source: ReportSource, level: 1 | 2): readonly ReportBlock[] {
	const { messages, assessment, checklist, choices, reportId, dataDigest, scope } = source;
	const pin = assessment.checklist;
	const carries = choices.extent.kind === 'full' && choices.data === 'attached';
	return [
		heading(level, messages.integrityTitle, 'integrity'),
		paragraph(messages.integrityLead),
		paragraph(
			scope === 'extract'
				? messages.carriesExtract
				: carries
					? messages.carriesData
					: messages.carriesNothing
		),
		paragraph(messages.howToCheck),
		{
			kind: 'facts',
			rows: [
				{ label: messages.reportId, value: reportId },
				{ label: messages.checklist, value: checklist.title[choices.locale] },
				{
					label: messages.edition,
					value: `${pin.guideline} ${pin.edition} / ${messages.revision(pin.revision)}`
				},
				...basedOn(source),
				{ label: messages.checklistDigest, value: inGroups(pin.digest) },
				{ label: messages.dataDigest, value: inGroups(dataDigest) },
				...historyRow(source),
				{ label: messages.scoringVersion, value: String(source.score.scoringVersion) }
			]
		}
	];
}

/** What the history of changes must still add up to later; an extract has none. */
function historyRow({ assessment, messages, scope }: ReportSource): readonly FactRow[] {
	if (scope === 'extract') return [];
	const { count, hash } = historyHead(assessment.history);
	return [{ label: messages.historyHead, value: `${messages.entries(count)} ${inGroups(hash)}` }];
}

/** The assessment this one was begun from. */
function basedOn({ assessment, messages }: ReportSource): readonly FactRow[] {
	if (assessment.basedOn === undefined) return [];
	const { fiscalYear, asOf, checklist } = assessment.basedOn;
	const year = messages.fiscalYearOf(fiscalYear);
	const edition = `${checklist.guideline} ${checklist.edition} / ${messages.revision(checklist.revision)}`;
	return [
		{
			label: messages.basedOn,
			value: messages.basedOnOf(year, messages.dateOf(asOf), edition)
		}
	];
}

function sumTable({ messages, score, layerTitle, nameOf }: ReportSource): ReportBlock {
	const columns = [
		headerColumn(messages.layer),
		column(messages.possible, 'end'),
		column(messages.answeredPossible, 'end'),
		column(messages.earned, 'end'),
		column(messages.percent, 'end'),
		column(messages.coverage, 'end')
	];
	const row = (name: string, figures: Figures) => [
		name,
		String(figures.possible),
		String(figures.answeredPossible),
		String(figures.earned),
		formatPercent(figures.percent),
		formatPercent(figures.coverage)
	];
	const rows = score.layers.flatMap((layer) => [
		row(layerTitle(layer.layer), layer),
		...score.parts
			.filter((component) => component.layer === layer.layer)
			.map((component) => row(`　${nameOf(component.component)}`, component))
	]);
	return table(messages.sumsTitle, columns, [row(messages.overall, score.overall), ...rows]);
}

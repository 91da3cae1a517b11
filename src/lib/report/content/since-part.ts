import type { BriefFigures, EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { gradeText } from './grade-text.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** What changed since an earlier assessment, layer by layer; nothing where there is none to compare. */
export function sinceBlocks(source: ReportSource, level: 1 | 2): readonly ReportBlock[] {
	const { messages, choices, assessment } = source;
	const since = choices.since.at(-1);
	if (since === undefined) return [];
	const { edition, revision } = assessment.checklist;
	const isSame = since.edition === edition && since.revision === revision;
	const year = messages.fiscalYearOf(since.fiscalYear);
	return [
		heading(level, messages.sinceTitle, 'since'),
		paragraph(messages.sinceLead(year, messages.dateOf(since.asOf), isSame ? null : since.edition)),
		sinceTable(source, since)
	];
}

function sinceTable(source: ReportSource, since: EarlierFigures): ReportBlock {
	const { messages, score, layers, layerTitle } = source;
	const columns = [
		headerColumn(messages.layer),
		column(messages.sinceThen, 'end'),
		column(messages.sinceNow, 'end'),
		column(messages.sinceChange, 'end'),
		column(messages.grade)
	];
	const before = new Map(since.layers.map((layer) => [layer.layer, layer]));
	return table(messages.sinceTitle, columns, [
		rowOf(source, messages.overall, {
			then: since.overall,
			now: score.overall,
			grade: gradeText(score.overall, messages)
		}),
		...layers.map((layer) =>
			rowOf(source, layerTitle(layer.layer), {
				then: before.get(layer.layer),
				now: layer,
				grade: gradeText(layer, messages)
			})
		)
	]);
}

type Compared = {
	readonly then: BriefFigures | undefined;
	readonly now: Figures;
	/** The grade now, in words. */
	readonly grade: string;
};

function rowOf(
	{ messages }: ReportSource,
	name: string,
	{ then, now, grade }: Compared
): readonly ReportCell[] {
	return [
		{ text: name },
		{ text: formatPercent(then?.percent ?? null) },
		{ text: formatPercent(now.percent) },
		{ text: changeOf(messages, then?.percent ?? null, now.percent) },
		{
			text: messages.gradeBefore(grade, then?.grade ?? messages.notRated),
			mark: { kind: 'grade', grade: now.grade }
		}
	];
}

function changeOf(
	messages: ReportSource['messages'],
	then: number | null,
	now: number | null
): string {
	if (then === null || now === null) return messages.notCompared;
	const tenths = Math.round(now * 10) - Math.round(then * 10);
	if (tenths === 0) return messages.unchanged;
	const points = (Math.abs(tenths) / 10).toFixed(1);
	return tenths > 0 ? messages.better(points) : messages.worse(points);
}

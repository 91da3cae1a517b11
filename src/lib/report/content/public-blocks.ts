import { messagesFor } from '#lib/i18n/app-messages.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { standingGrade } from '#lib/domain/scoring/city-grade.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { gradeText } from './grade-text.ts';
import type { FactRow, ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { sinceBlocks } from './since-part.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/**
 * What everybody may know: what was assessed and how, how the city and its layers stand, what changed, and
 * how many plans there are. No names, nothing of single answers, nothing that somebody typed.
 */
export function publicBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages, score } = source;
	return [
		heading(1, messages.publicTitle, 'summary'),
		paragraph(publicVerdict(source)),
		{ kind: 'facts', rows: cityRows(source) },
		heading(2, messages.layerTable, 'layers'),
		layerTable(source),
		...(score.overall.answeredPossible === 0 ? [] : sinceBlocks(source, 2)),
		heading(2, messages.publicMethodTitle, 'method'),
		paragraph(messages.publicMethod),
		paragraph(messages.publicGrades),
		paragraph(messages.publicNote, 'small')
	];
}

/** The grade and the layers that make it so, without what they are short of. */
function publicVerdict({ messages, choices, score, layers, layerTitle }: ReportSource): string {
	const words = messagesFor(choices.locale).verdict;
	const { overall, pairs } = score;
	if (overall.answeredPossible === 0) return words.blank(pairs.length);
	const grade = standingGrade(overall);
	if (grade === null) return words.none;
	const { provisional, deciding } = overall;
	const asked = layers.filter(({ possible }) => possible > 0);
	const titles = deciding.map(({ layer }) => layerTitle(layer));
	return [
		provisional === null
			? words.final(grade)
			: words.provisional(grade, provisional.rated, provisional.of),
		titles.length === asked.length ? words.all(grade) : messages.publicBecause(grade, titles)
	].join(messages.sentenceGap);
}

function cityRows(source: ReportSource): readonly FactRow[] {
	const { messages, assessment, checklist, choices, score } = source;
	const { actions, checklist: pin } = assessment;
	const { overall, pairs } = score;
	const done = actions.filter(({ state }) => state === 'done').length;
	const planned = actions.filter(({ state }) => state !== 'dropped').length;
	return [
		{
			label: messages.checklist,
			value: messages.publicChecklist(checklist.title[choices.locale], pin.edition, pin.revision)
		},
		{ label: messages.publicScope, value: messages.publicScopeOf(pairs.length) },
		{ label: messages.grade, value: plainGrade(overall, messages) },
		{ label: messages.percent, value: formatPercent(overall.percent) },
		{ label: messages.coverage, value: formatPercent(overall.coverage) },
		{ label: messages.supported, value: formatPercent(overall.supportedPercent) },
		{ label: messages.actionsTitle, value: messages.publicPlans(planned, done) }
	];
}

function layerTable({ messages, layers, layerTitle }: ReportSource): ReportBlock {
	const columns = [
		headerColumn(messages.layer),
		column(messages.grade),
		column(messages.percent, 'end'),
		column(messages.coverage, 'end'),
		column(messages.supported, 'end')
	];
	return table(
		messages.layerTable,
		columns,
		layers.map((layer): readonly ReportCell[] => [
			{ text: layerTitle(layer.layer) },
			{
				text: plainGrade(layer, messages),
				mark: { kind: 'grade', grade: layer.grade },
				strong: true
			},
			{ text: formatPercent(layer.percent) },
			{ text: formatPercent(layer.coverage) },
			{ text: formatPercent(layer.supportedPercent) }
		])
	);
}

/** Without the sign of what holds it down, which tells of weak points. */
const plainGrade = (figures: Figures, messages: ReportSource['messages']): string =>
	gradeText(figures, { ...messages, capped: '' });

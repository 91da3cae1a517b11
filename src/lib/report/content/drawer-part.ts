import type { DrawerItem } from '#lib/domain/assessment/assessment.ts';
import { noteText } from './note-text.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Answers that are kept and no longer counted, each with the reason. */
export function drawerPart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	if (assessment.drawer.length === 0) return [];
	const columns = [
		headerColumn(messages.control),
		column(messages.component),
		column(messages.status),
		column(messages.note),
		column(messages.drawerWhy)
	];
	const rows = assessment.drawer.map((item) => rowOf(source, item));
	return [
		{ kind: 'page-break' },
		heading(1, messages.drawerTitle, 'drawer'),
		paragraph(messages.drawerLead(rows.length)),
		table(messages.drawerTitle, columns, rows)
	];
}

function rowOf(
	{ messages, editions, choices, nameOf }: ReportSource,
	{ component, componentName, control, title, answer, because, from }: DrawerItem
): readonly (ReportCell | string)[] {
	const status = answer.status ?? 'unanswered';
	return [
		title === undefined ? control : `${control}　${title[choices.locale]}`,
		componentName ?? nameOf(component),
		{ text: messages.statuses[status], mark: { kind: 'status', status } },
		lines(noteText(answer, messages), answer.reason),
		lines(because, from && editions.editionName(from.edition, from.revision))
	];
}

const lines = (...texts: readonly (string | undefined)[]): string =>
	texts.filter(Boolean).join('\n');

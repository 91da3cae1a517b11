import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { cellWords } from './cell-words.ts';
import type { NationSource } from './nation-source.ts';

/** What the answers stand on: evidence, review, and what nobody knows. */
export function groundsPart({ messages, figures, locale }: NationSource): readonly ReportBlock[] {
	if (figures.grounds.length === 0) return [];
	const nameOf = (layer: string | null): string =>
		layer === null
			? messages.overall
			: (figures.layers.find((one) => one.layer === layer)?.title[locale] ?? layer);
	const columns = [
		headerColumn(messages.layer),
		...[messages.supported, messages.confirmed, messages.unknown, messages.unanswered].map(
			(title) => column(title, 'end')
		)
	];
	const rows = figures.grounds.map((grounds) => [
		nameOf(grounds.layer),
		...shareNames.map((name) => cellWords(grounds[name], formatPercent))
	]);
	return [
		heading(1, messages.groundsTitle, 'grounds'),
		paragraph(messages.groundsLead),
		table(messages.groundsTable, columns, rows)
	];
}

const shareNames = ['supported', 'confirmed', 'unknown', 'unanswered'] as const;

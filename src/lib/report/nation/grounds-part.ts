import type { NationShare } from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { cellWords, citiesWords } from './cell-words.ts';
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
		...[
			messages.withScore,
			messages.supported,
			messages.confirmed,
			messages.withAnswers,
			messages.unknown,
			messages.unanswered
		].map((title) => column(title, 'end'))
	];
	const rows = figures.grounds.map(({ layer, supported, confirmed, unknown, unanswered }) => [
		nameOf(layer),
		citiesWords(supported),
		meanOf(supported),
		meanOf(confirmed),
		citiesWords(unknown),
		meanOf(unknown),
		meanOf(unanswered)
	]);
	return [
		heading(1, messages.groundsTitle, 'grounds'),
		paragraph(messages.groundsLead),
		table(messages.groundsTable, columns, rows)
	];
}

const meanOf = (share: PublishedCell<NationShare>): string =>
	cellWords(share, ({ mean }) => formatPercent(mean));

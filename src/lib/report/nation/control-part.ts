import type { NationControl } from '#lib/domain/comparison/nation-figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import type { ReportBlock, ReportCell } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { cellWords, citiesWords } from './cell-words.ts';
import type { NationSource } from './nation-source.ts';

/** Controls that are listed. */
const shownControls = 20;

/** Controls that many fall short of, the worst first. */
export function controlPart(source: NationSource): readonly ReportBlock[] {
	const { messages, figures, latest } = source;
	if (latest === undefined) return [];
	const columns = [
		headerColumn(messages.control),
		column(messages.controlId),
		column(messages.layer),
		...[messages.short, messages.open, messages.count].map((title) => column(title, 'end'))
	];
	const rows = figures.weakest.slice(0, shownControls).map((control) => rowOf(source, control));
	return [
		heading(1, messages.controlsTitle, 'controls'),
		...(rows.length === 0
			? [paragraph(areHidden(source) ? messages.controlsHidden : messages.noControls)]
			: [
					paragraph(messages.controlsLead),
					paragraph(messages.controlsLeftOut),
					table(messages.controlsTable, columns, rows)
				])
	];
}

/** Whether there are answers of which nothing is shown; what is unanswered is told of wherever there are answers. */
const areHidden = ({ figures }: NationSource): boolean =>
	figures.grounds.some(({ unanswered: { kind } }) => kind === 'hidden' || kind === 'shown');

function rowOf(
	{ figures, locale }: NationSource,
	{ control, layer, title, shares }: NationControl
): readonly (ReportCell | string)[] {
	const own = figures.layers.find((one) => one.layer === layer);
	return [
		title[locale],
		control,
		own === undefined ? layer : own.title[locale],
		{ text: cellWords(shares, ({ short }) => formatPercent(short)), strong: true },
		cellWords(shares, ({ open }) => formatPercent(open)),
		citiesWords(shares)
	];
}

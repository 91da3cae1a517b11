import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { actionsClosing } from '../content/action-part.ts';
import { risksOf } from '../content/gap-part.ts';
import type { ReportSource } from '../content/report-source.ts';
import { numberCell, textCell, type ReportSheet } from './sheet.ts';

/** Every gap with what can happen and what will close it, largest first. */
export function gapSheet(source: ReportSource): ReportSheet {
	const { messages, gaps, nameOf, layerTitle, titleOf } = source;
	return {
		name: messages.gapsTitle,
		above: [],
		columns: [
			{ title: messages.size, width: 8 },
			{ title: messages.controlId, width: 11 },
			{ title: messages.control, width: 36 },
			{ title: messages.essential, width: 8 },
			{ title: messages.layer, width: 20 },
			{ title: messages.component, width: 20 },
			{ title: messages.status, width: 11 },
			{ title: messages.risk, width: 40 },
			{ title: messages.action, width: 40 }
		],
		rows: gaps.map((gap) => {
			const { pair, status } = gap.judged;
			return [
				numberCell(gap.size),
				textCell(pair.control.id),
				textCell(titleOf(pair)),
				textCell(pair.control.essential ? '★' : ''),
				textCell(layerTitle(pair.control.layer)),
				textCell(nameOf(pair.component)),
				textCell(messages.statuses[status]),
				textCell(risksOf(source, gap)),
				textCell(plansFor(source, pair))
			];
		})
	};
}

const plansFor = (source: ReportSource, { component, control }: Pair): string =>
	actionsClosing(source, { component, control: control.id })
		.map(source.messages.actionLine)
		.join('\n');

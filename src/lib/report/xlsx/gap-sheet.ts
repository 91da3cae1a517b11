import { actionsClosing } from '../content/action-part.ts';
import { risksText } from '../content/gap-part.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import type { ReportSource } from '../content/report-source.ts';
import { numberCell, sheetOf, type ReportSheet } from './sheet.ts';

/** Every gap with what can happen and what will close it, largest first. */
export function gapSheet(source: ReportSource): ReportSheet {
	const { messages, nameOf, layerTitle, titleOf } = source;
	const gaps = source.gaps.map((gap) => ({ gap, ...gap.judged }));
	return sheetOf(messages.gapsTitle, gaps, [
		[messages.size, 8, ({ gap }) => numberCell(gap.size)],
		[messages.controlId, 11, ({ pair }) => pair.control.id],
		[messages.control, 36, ({ pair }) => titleOf(pair)],
		[messages.essential, 8, ({ pair }) => (pair.control.essential ? '★' : '')],
		[messages.layer, 20, ({ pair }) => layerTitle(pair.control.layer)],
		[messages.component, 20, ({ pair }) => nameOf(pair.component)],
		[messages.status, 11, ({ status }) => messages.statuses[status]],
		[messages.risk, 40, ({ pair }) => risksText(source, pair)],
		[
			messages.action,
			40,
			({ pair }) => actionsClosing(source, keyOfPair(pair)).map(messages.actionLine).join('\n')
		]
	]);
}

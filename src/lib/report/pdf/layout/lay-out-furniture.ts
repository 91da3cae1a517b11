import type { ReportFrame } from '../../content/report-block.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import type { DrawCommand } from './draw-command.ts';
import { colors, page } from './page-geometry.ts';
import { ruleAt } from './lay-out-text-blocks.ts';

const style: TextStyle = { size: 8, weight: 'regular' };
const bold: TextStyle = { size: 8, weight: 'bold' };

/** What every page carries: city and mark on top; report id, edition, date and page number below. No part of the reading order. */
export function layOutFurniture(
	frame: ReportFrame,
	at: { readonly page: number; readonly pages: number },
	measure: TextMeasure
): readonly DrawCommand[] {
	// The cover shows the handling mark large.
	const handling = at.page === 1 && frame.opening === 'cover' ? null : frame.handlingMark;
	const marks = [handling, frame.sampleMark].filter((mark) => mark !== null).join('　');
	const name = measure.breakLines(`${frame.municipality}　${frame.subtitle}`, 300, style)[0] ?? '';
	return [
		{ kind: 'open-artifact' },
		...(at.page === 1 && frame.opening === 'cover' ? [] : [lineAt(42, name, 'start')]),
		...(marks === '' ? [] : [lineAt(42, marks, 'end', bold)]),
		lineAt(808, frame.reportId, 'start'),
		{ ...lineAt(808, frame.foot, 'start'), x: page.left + 190 },
		lineAt(808, frame.pageOf(at.page, at.pages), 'end'),
		{ kind: 'close-artifact' },
		...ruleAt(794, colors.rule)
	];
}

/** A line at the left or right edge of the body. */
function lineAt(
	baseline: number,
	text: string,
	align: 'start' | 'end',
	look: TextStyle = style
): Extract<DrawCommand, { readonly kind: 'text' }> {
	return {
		kind: 'text',
		text,
		x: align === 'start' ? page.left : page.right,
		baseline,
		align,
		color: look === bold ? colors.warning : colors.quiet,
		...look
	};
}

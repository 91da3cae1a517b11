import type { ReportFrame } from '../../content/report-block.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import { artifact, ruleAt } from './commands.ts';
import type { DrawCommand } from './draw-command.ts';
import { fitLine } from './fit-line.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';

const style: TextStyle = { size: 8.5, weight: 'regular' };
const bold: TextStyle = { size: 8.5, weight: 'bold' };

/**
 * What every page carries: city, running title and mark on top; report id, edition, date and page number
 * below. No part of the reading order.
 */
export function layOutFurniture(
	frame: ReportFrame,
	at: {
		readonly page: number;
		readonly pages: number;
		/** The part that the page belongs to; `undefined` where none has begun. */
		readonly part: string | undefined;
	},
	measure: TextMeasure
): readonly DrawCommand[] {
	// The cover shows the handling mark large.
	const handling = at.page === 1 && frame.opening === 'cover' ? null : frame.handlingMark;
	const marks = [handling, frame.sampleMark].filter((mark) => mark !== null).join('　');
	const markRoom = marks === '' ? 0 : measure.measure(marks, bold) + gap;
	const partRoom = measure.measure(at.part ?? '', style) + gap;
	const name = nameFor(frame, bodyWidth - partRoom - markRoom, measure);
	const taken = measure.measure(name, style) + gap;
	const part = fitLine(at.part ?? '', bodyWidth - taken - markRoom, { measure, style });
	return [
		...artifact(
			...(at.page === 1 && frame.opening === 'cover' ? [] : [lineAt(42, name, 'start')]),
			...(part === '' ? [] : [{ ...lineAt(42, part, 'start'), x: page.left + taken }]),
			...(marks === '' ? [] : [lineAt(42, marks, 'end', bold)]),
			lineAt(808, frame.reportId, 'start'),
			{ ...lineAt(808, frame.foot, 'start'), x: page.left + 190 },
			lineAt(808, frame.pageOf(at.page, at.pages), 'end')
		),
		...ruleAt(794, colors.rule)
	];
}

/** The name of the report; beside a long part the city's is enough, the rest stands on the first page. */
function nameFor(
	{ municipality, subtitle }: ReportFrame,
	room: number,
	measure: TextMeasure
): string {
	const whole = fitLine(`${municipality}　${subtitle}`, nameRoom, { measure, style });
	return measure.measure(whole, style) <= room
		? whole
		: fitLine(municipality, nameRoom, { measure, style });
}

/** Widest name of the report, and what stands between it and its neighbours. */
const nameRoom = 250;
const gap = 18;

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

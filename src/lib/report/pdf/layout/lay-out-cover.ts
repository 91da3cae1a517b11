import type { ReportFrame } from '../../content/report-block.ts';
import { rect } from '../../pictures/shapes.ts';
import type { TextMeasure, TextStyle } from '../japanese/text-measure.ts';
import { artifact, ruleAt, shapeAt, tagged } from './commands.ts';
import type { DrawCommand, Page } from './draw-command.ts';
import { blankAt } from './lay-out-blanks.ts';
import { drawFact, factHeight, setFact } from './lay-out-facts.ts';
import { bodyWidth, colors, page } from './page-geometry.ts';
import { linesHeight, setLines } from './set-lines.ts';

/** Room for a line signed by hand: 10 mm. */
const signatureHeight = 28.5;

/** The cover: whose report, of which year, on which edition; and that it is unofficial. */
export function layOutCover(frame: ReportFrame, measure: TextMeasure): Page {
	const commands: DrawCommand[] = [];
	let top = 160;
	const put = (
		text: string,
		style: TextStyle,
		options: { tag: 'H1' | 'P'; color?: string; after: number }
	) => {
		const lines = breakAtPauses(text, measure, style);
		const set = setLines(lines, { x: page.left, top }, style, options.color ?? colors.ink);
		commands.push(...tagged(options.tag, set));
		top += linesHeight(lines.length, style.size) + options.after;
	};
	commands.push(...bandAcross(96), ...handlingBox(frame.handlingMark, measure));
	if (frame.sampleMark !== null) {
		put(
			frame.sampleMark,
			{ size: 13, weight: 'bold' },
			{ tag: 'P', color: colors.warning, after: 14 }
		);
	}
	put(frame.municipality, { size: 24, weight: 'bold' }, { tag: 'P', after: 10 });
	put(frame.title, { size: 20, weight: 'bold' }, { tag: 'H1', color: colors.accent, after: 10 });
	put(frame.subtitle, { size: 15, weight: 'regular' }, { tag: 'P', after: 60 });
	commands.push({ kind: 'open-tag', tag: 'L', labels: 'words' });
	for (const row of frame.facts) {
		const fact = setFact(row, 11, { frame, measure });
		commands.push(...drawFact(fact, top), ...ruleAt(top + factHeight(fact) + 3));
		top += factHeight(fact) + 9;
	}
	commands.push({ kind: 'close-tag' });
	top += 18;
	for (const label of frame.signatures) {
		top += signatureHeight;
		commands.push(...blankAt(label, top));
	}
	top = Math.max(top + 22, 660);
	put(frame.notice, { size: 9.5, weight: 'regular' }, { tag: 'P', color: colors.quiet, after: 0 });
	return commands;
}

/** Lines of a text: one where it fits, else one for each part that its wide spaces set apart. */
function breakAtPauses(text: string, measure: TextMeasure, style: TextStyle): readonly string[] {
	const lines = measure.breakLines(text, bodyWidth, style);
	return lines.length === 1
		? lines
		: text.split(/(?<=\u3000)/).flatMap((part) => measure.breakLines(part, bodyWidth, style));
}

/** The handling mark, large and boxed at the upper right, as offices stamp it. */
function handlingBox(mark: string | null, measure: TextMeasure): readonly DrawCommand[] {
	if (mark === null) return [];
	const style: TextStyle = { size: 14, weight: 'bold' };
	const [line = ''] = measure.breakLines(mark, 200, style);
	const width = measure.measure(line, style) + 24;
	const box = rect(
		{ x: 0, y: 0, width, height: 28 },
		{ fill: '#ffffff', stroke: colors.warning, strokeWidth: 1.6 }
	);
	const middle = { x: page.right - width / 2, top: 57, align: 'middle' } as const;
	return [
		...artifact(shapeAt(page.right - width, 54, box)),
		...tagged('P', setLines([line], middle, style, colors.warning))
	];
}

function bandAcross(y: number): readonly DrawCommand[] {
	const band = rect({ x: 0, y: 0, width: bodyWidth, height: 6 }, { fill: colors.accent });
	return artifact(shapeAt(page.left, y, band));
}

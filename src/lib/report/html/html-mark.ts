import type { ReportBlock, ReportMark } from '../content/report-block.ts';
import { markShapes } from '../pictures/mark-shapes.ts';
import { svgElements } from '../pictures/svg-elements.ts';
import { escapeHtml } from './escape-html.ts';
import { svgElementText } from './picture-svg.ts';

const idOf = (name: string): string => `mark-${name.replaceAll(' ', '-')}`;

/** A mark before its words; what it repeats in shape the words say. A star says more, and is named. */
export function htmlMark(mark: ReportMark | undefined, essential: string): string {
	if (mark === undefined) return '';
	return mark.kind === 'essential'
		? `<span class="star" role="img" aria-label="${escapeHtml(essential)}">★</span> `
		: `<svg class="sign" aria-hidden="true"><use href="#${idOf(markShapes(mark).name)}"/></svg>`;
}

/** The marks of the blocks, each drawn once for all its places. */
export function htmlMarkShapes(blocks: readonly ReportBlock[]): string {
	const marks = new Map<string, string>();
	for (const { mark } of blocks.flatMap((block) =>
		block.kind === 'table' ? block.rows.flat() : []
	)) {
		if (mark === undefined || mark.kind === 'essential') continue;
		const { name, shapes } = markShapes(mark);
		const id = idOf(name);
		if (marks.has(id)) continue;
		const drawn = shapes.flatMap((shape) => svgElements(shape, id).map(svgElementText));
		marks.set(id, `<symbol id="${id}" viewBox="-4.5 -4.5 9 9">${drawn.join('')}</symbol>`);
	}
	return `<svg class="signs" aria-hidden="true">${[...marks.values()].join('')}</svg>`;
}

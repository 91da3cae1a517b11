import { propOf, type OscalPart } from './oscal-catalog.ts';
import type { OscalTexts } from './oscal-texts.ts';

/** The prose of parts and of all parts within them, a line for each, with its label before it. */
export const proseOfParts = (parts: readonly OscalPart[], texts: OscalTexts): string =>
	parts.flatMap((part) => linesOf(part, texts)).join('\n');

function linesOf(part: OscalPart, texts: OscalTexts): readonly string[] {
	const { title = '', prose = '', parts = [] } = part;
	const words = [texts.words(title, 'line'), texts.words(prose)].filter((word) => word !== '');
	const label = texts.words(propOf(part, 'label') ?? '', 'plain');
	const line = [label, ...words].filter((word) => word !== '').join(' ');
	const inner = parts.flatMap((item) => linesOf(item, texts));
	return line === '' ? inner : [line, ...inner];
}

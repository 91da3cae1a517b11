import { decodeCellEscapes } from './decode-cell-escapes.ts';
import type { XmlEvent } from './xml-events.ts';

/** A stretch of a text in one style; `undefined` where it is written as its cell is. */
type TextRun = { text: string; isStruck: boolean | undefined };

/** A text as it stands in a workbook: in runs only where some are written otherwise than their cell. */
export type RichText = string | readonly Readonly<TextRun>[];

/** How much of the text of a cell is struck through. */
export type Strike = 'none' | 'all' | 'part';

/** Collects a text from what is met within its element. */
export type RichTextDraft = TextRun[];

/**
 * Takes what is met at a path within the element of a text. Readings (`rPh`, furigana) stand elsewhere and
 * are left out. A run with properties says all of them, one without is written as its cell is.
 */
export function addToRichText(
	draft: RichTextDraft,
	path: string,
	event: Exclude<XmlEvent, { kind: 'wrong' | 'close' }>
): void {
	if (event.kind === 'text') {
		if (path !== 't' && path !== 'r/t') return;
		if (draft.length === 0) draft.push({ text: '', isStruck: undefined });
		const run = draft.at(-1);
		if (run !== undefined) run.text += event.text;
	} else if (path === 'r') draft.push({ text: '', isStruck: undefined });
	else if (path === 'r/rPr') strikeLast(draft, false);
	else if (path === 'r/rPr/strike') strikeLast(draft, isOn(event.attributes.get('val')));
}

function strikeLast(draft: RichTextDraft, isStruck: boolean): void {
	const run = draft.at(-1);
	if (run !== undefined) run.isStruck = isStruck;
}

/** A property of a font holds unless it says that it does not. */
export const isOn = (value: string | undefined): boolean => value !== '0' && value !== 'false';

/** What a draft has become. */
export const richTextOf = (draft: RichTextDraft): RichText =>
	draft.some(({ isStruck }) => isStruck !== undefined)
		? draft
		: draft.map(({ text }) => text).join('');

/**
 * The text that counts in a cell: where a part is struck through, what is left; where everything is, all
 * of it, to be told.
 */
export function liveText(
	rich: RichText,
	isCellStruck: boolean
): { readonly text: string; readonly strike: Strike } {
	if (typeof rich === 'string') return wholeText(decodeCellEscapes(rich), isCellStruck);
	const isLive = ({ isStruck = isCellStruck }: Readonly<TextRun>) => !isStruck;
	const textOf = (some: readonly Readonly<TextRun>[]) =>
		decodeCellEscapes(some.map(({ text }) => text).join(''));
	const gone = textOf(rich.filter((run) => !isLive(run)));
	if (gone.trim() === '') return { text: textOf(rich), strike: 'none' };
	const live = textOf(rich.filter(isLive)).trim();
	return live === '' ? { text: textOf(rich), strike: 'all' } : { text: live, strike: 'part' };
}

const wholeText = (text: string, isStruck: boolean) => ({
	text,
	strike: isStruck && text.trim() !== '' ? ('all' as const) : ('none' as const)
});

import type { TypedText } from '#lib/application/app-ports.ts';
import type { afterLock } from '#lib/i18n/messages/ja/after-lock.ts';

/** A field of a form in words: what it is called, and what stands in it. */
export const typedInWords = (
	{ label, text, mark }: TypedText,
	words: typeof afterLock
): readonly [label: string, text: string] => [
	label || words.unnamed,
	mark === undefined ? text : words.marks[mark](text)
];

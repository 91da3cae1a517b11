import type { Control } from '../checklist/control.ts';
import { folded } from './fold-text.ts';

/** Whether a folded word tells nothing, because the checklist itself uses it. */
export type IsCommon = (word: string) => boolean;

/** In so many questions a word is one of the trade. */
const leastQuestions = 10;

/**
 * The words that many questions of a city use, and those of the questions that are shown: whoever reads
 * an extract has these before their eyes.
 */
export function createIsCommon(controls: readonly Control[], shown: ReadonlySet<string>): IsCommon {
	const texts = [...new Set(controls)].map((control) => ({
		isShown: shown.has(control.id),
		text: textOf(control)
	}));
	const known = new Map<string, boolean>();
	return (word) => {
		const isCommon = known.get(word) ?? isUsed(texts, word);
		known.set(word, isCommon);
		return isCommon;
	};
}

function isUsed(
	texts: readonly { readonly isShown: boolean; readonly text: string }[],
	word: string
): boolean {
	const using = texts.filter(({ text }) => text.includes(word));
	return using.length >= leastQuestions || using.some(({ isShown }) => isShown);
}

/** Folding takes a while, and a checklist does not change. */
const textsOfControls = new WeakMap<Control, string>();

function textOf(control: Control): string {
	const { title, statement, partly, how, evidence } = control;
	const text =
		textsOfControls.get(control) ??
		folded(
			[title, statement, partly, ...how, ...evidence]
				.flatMap((one) => (one === undefined ? [] : [one.ja, one.en]))
				.join('\n')
		);
	textsOfControls.set(control, text);
	return text;
}

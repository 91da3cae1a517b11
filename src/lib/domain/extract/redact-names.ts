import type { Assessment } from '../assessment/assessment.ts';
import type { IsCommon } from './common-words.ts';
import { foldText } from './fold-text.ts';
import { hiddenNames, type HiddenNames, type VisibleNames } from './hidden-names.ts';
import { maskPlaces } from './mask-places.ts';
import { isWithin, joinSpans, occurrences, outside, type Span } from './name-spans.ts';
import { redacted } from './redacted.ts';

/** Takes out of what people have typed whatever may not appear. */
export type Redact = (text: string) => string;

/**
 * Takes names of others out of a text: parties, components and people that may not appear, what they are
 * called in short, and where things are kept. A name that may appear stays, unless a hidden one reaches
 * beyond it.
 */
export function createRedact(whole: Assessment, visible: VisibleNames, isCommon: IsCommon): Redact {
	const names = hiddenNames(whole, visible, isCommon);
	const known = new Map<string, string>();
	return (text) => {
		const done = known.get(text) ?? untilNothingIsLeft(text, names);
		known.set(text, done);
		return done;
	};
}

/** A name that was kept within another may stand alone once that one is gone. */
function untilNothingIsLeft(given: string, names: HiddenNames): string {
	let [before, text] = ['', given];
	while (before !== text) [before, text] = [text, maskNames(maskPlaces(text), names)];
	return text;
}

function maskNames(given: string, names: HiddenNames): string {
	const { text, starts, ends } = foldText(given);
	const shown = names.shown.flatMap((name) => occurrences(text, name));
	const whole = names.whole.flatMap((name) => occurrences(text, name));
	const pieces = [
		...names.literal.flatMap((word) => occurrences(text, word)),
		...names.words(text)
	];
	const hidden = [
		...whole.filter((span) => !isWithin(span, shown)),
		...pieces.flatMap((span) => outside(span, shown))
	];
	return joinSpans(
		hidden.map(([from, to]): Span => [starts[from] ?? 0, ends[to - 1] ?? given.length])
	).reduceRight((rest, [from, to]) => rest.slice(0, from) + redacted + rest.slice(to), given);
}

import { isFault, type LeftOutReason } from '#lib/application/left-out.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { describeLeftOut } from '#lib/i18n/describe-left-out.ts';
import { plainLine } from '#lib/i18n/plain-line.ts';
import type { LeftOutLine } from './left-out-list.ts';
import { mostNamed } from './named-some.ts';

/** Letters of a path that are told: more than any system has. */
const longestPath = 5000;

/** A path on a terminal; it is in the hands of whoever named the file. */
export const plainPath = (path: string): string => plainLine(path, longestPath);

/** Why nothing could be compared, and what to do: no list of files is written where nothing is. */
export function nothingLines(
	left: readonly LeftOutLine[],
	locale: Locale,
	guideline: string | null
): readonly string[] {
	const words = aggregateMessagesFor(locale);
	const wrong = left.filter(({ why }) => isFault(why.kind));
	const kinds = new Set(left.map(({ why }) => why.kind));
	const found = foundChecklists(left, guideline);
	return [
		...wrong
			.slice(0, mostNamed)
			.map(({ file, why }) => `  ${plainPath(file)}: ${describeLeftOut({ why }, locale)}`),
		...(wrong.length > mostNamed ? [words.moreWrong(String(wrong.length - mostNamed))] : []),
		words.nothingUsable,
		...(left.length === 0 ? [words.nothing.empty] : []),
		...advised.filter((kind) => kinds.has(kind)).map((kind) => words.nothing[kind]),
		...(found.length > 0 ? [words.nothing.checklists(found.join(words.listComma))] : [])
	];
}

/** Reasons that another option takes away. */
const advised = ['sample', 'not-sample', 'other-stage', 'locked', 'not-unlocked'] as const;

const foundChecklists = (
	left: readonly LeftOutLine[],
	guideline: string | null
): readonly string[] =>
	[...new Set(left.flatMap(({ why }) => foundIn(why, guideline)))].sort(compareTexts);

/** What another choice of the checklist would find; none was made where no guideline was asked for. */
function foundIn(why: LeftOutReason, guideline: string | null): readonly string[] {
	if (guideline === null) return [];
	if (why.kind === 'other-guideline') return [why.found];
	return why.kind === 'other-edition' ? [`${guideline}@${why.found}`] : [];
}

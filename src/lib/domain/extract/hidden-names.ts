import type { Assessment } from '../assessment/assessment.ts';
import type { IsCommon } from './common-words.ts';
import { folded } from './fold-text.ts';
import { namePieces, shortNames } from './name-pieces.ts';
import type { Span } from './name-spans.ts';
import { peopleNamed, personNames, type PersonNames } from './people-named.ts';

/** Whose name may appear. */
export type VisibleNames = {
	readonly parties: ReadonlySet<string>;
	readonly components: ReadonlySet<string>;
};

/** What is looked for in a text, all of it folded. */
export type HiddenNames = {
	/** Names that may appear. */
	readonly shown: readonly string[];
	/** Names that are taken out wherever they stand, unless within one that may appear. */
	readonly whole: readonly string[];
	/** Parts of them, taken out as far as they reach beyond what may appear. */
	readonly literal: readonly string[];
	/** Where words stand that hold such a part or begin one, and names of one letter with a title. */
	readonly words: (text: string) => readonly Span[];
};

/** Names shorter than this are words or letters of other words. */
const shortestName = 2;

/** Everything that may not appear of an assessment, in the forms in which it is looked for. */
export function hiddenNames(
	whole: Assessment,
	visible: VisibleNames,
	isCommon: IsCommon
): HiddenNames {
	const city = whole.municipality.name;
	const { own, others } = namesApart(whole, visible);
	const people = peopleApart(whole, own.parties);
	const shown = unique([city, ...own.parties, ...own.components].map(folded)).concat(
		people.own.flatMap((one) => [one.whole, ...one.names])
	);
	const isSaid: IsCommon = (word) => isCommon(word) || shown.some((name) => name.includes(word));
	const unsaid = (words: readonly string[]): readonly string[] =>
		unique(words).filter((word) => !isSaid(word));
	const pieces = others.map((name) => namePieces(name, city));
	const words = unsaid(pieces.flatMap((piece) => piece.words));
	const short = unique(people.others.flatMap((one) => one.short));
	return {
		shown,
		whole: unique([
			...others.map(folded),
			...unsaid(others.flatMap((name) => shortNames(name, city))),
			...people.others.flatMap((one) => one.names),
			...people.others.map((one) => one.whole).filter((name) => !isCommon(name))
		]).filter((word) => word.length >= shortestName && !shown.includes(word)),
		literal: unsaid(pieces.flatMap(({ literal }) => literal)),
		words: (text) => [
			...spansOfWords(text, words, isSaid),
			...short.flatMap((name) => spansOfShort(text, name))
		]
	};
}

/** Names of parties and components that may appear, and of those that may not. */
function namesApart({ parties, components }: Assessment, visible: VisibleNames) {
	const namesOf = (
		named: readonly { readonly id: string; readonly name: string }[],
		isWanted: (id: string) => boolean
	): readonly string[] => named.filter(({ id }) => isWanted(id)).map(({ name }) => name);
	return {
		own: {
			parties: namesOf(parties, (id) => visible.parties.has(id)),
			components: namesOf(components, (id) => visible.components.has(id))
		},
		others: [
			...namesOf(parties, (id) => !visible.parties.has(id)),
			...namesOf(components, (id) => !visible.components.has(id))
		]
	};
}

/** The people of the parties that may appear, and everybody else. */
function peopleApart(whole: Assessment, own: readonly string[]) {
	const city = whole.municipality.name;
	const formsOf = (names: readonly string[]): readonly string[] =>
		names.flatMap((name) => [folded(name), ...shortNames(name, city)]);
	const bodies = formsOf(whole.parties.map(({ name }) => name));
	const ownBodies = formsOf(own);
	const isOwn = (one: PersonNames): boolean => ownBodies.some((body) => one.whole.includes(body));
	const people = peopleNamed(whole).map((typed) => personNames(typed, bodies));
	return { own: people.filter(isOwn), others: people.filter((one) => !isOwn(one)) };
}

const runs = /[\p{sc=Katakana}ー]{3,}|[a-z0-9]{3,}/gu;

/** Words that hold a part of a name or begin one, unless the checklist has that very word. */
const spansOfWords = (text: string, words: readonly string[], isSaid: IsCommon): readonly Span[] =>
	[...text.matchAll(runs)]
		.filter(([run]) => words.some((word) => isWordOf(run, word)) && !isSaid(run))
		.map(({ 0: run, index }): Span => [index, index + run.length]);

/** Letters that may follow a short Latin word: more make another word of it. */
const longestEnding = 3;
const shortLatin = 4;

function isWordOf(run: string, word: string): boolean {
	if (!/^[a-z0-9]/u.test(run)) return run.includes(word) || word.startsWith(run);
	const isNear = word.length > shortLatin || run.length - word.length <= longestEnding;
	return isNear && run.startsWith(word);
}

const title =
	'(?:さん|さま|様|氏|殿|君|先生|課長|係長|部長|局長|室長|次長|主任|主査|主事|主幹|補佐|担当|社長|所長)';

const spansOfShort = (text: string, name: string): readonly Span[] =>
	[...text.matchAll(new RegExp(`(?<!\\p{sc=Han})${name}(?=${title})`, 'gu'))].map(
		({ 0: found, index }): Span => [index, index + found.length]
	);

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

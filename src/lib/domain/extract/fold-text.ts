/** A text as names are looked for in it, and where each of its letters came from. */
export type FoldedText = {
	readonly text: string;
	/** Where the letter at each place begins in what was folded. */
	readonly starts: readonly number[];
	/** Where it ends there. */
	readonly ends: readonly number[];
};

/** A letter with the marks, selectors and invisible characters that belong to it. */
const clusters = /.[\p{M}\p{Cf}\uff9e\uff9f]*/gsu;
const invisible = /[\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const dashes = /[‐‑‒–—―−]/gu;
const latin = /[a-z0-9]/u;
const space = /\s+/gu;

/** Forms of one letter that people write for each other in names: the usual one first. */
const forms: readonly (readonly [string, ...string[]])[] = [
	['高', '髙'],
	['崎', '﨑', '嵜'],
	['吉', '𠮷'],
	['徳', '德'],
	['辺', '邊', '邉'],
	['沢', '澤'],
	['浜', '濱', '濵'],
	['斎', '齋', '齊', '斉'],
	['島', '嶋', '嶌'],
	['広', '廣'],
	['国', '國'],
	['桜', '櫻'],
	['真', '眞'],
	['竜', '龍'],
	['恵', '惠'],
	['栄', '榮'],
	['実', '實'],
	['関', '關']
];
const usualForms: ReadonlyMap<string, string> = new Map(
	forms.flatMap(([usual, ...others]) => others.map((other) => [other, usual] as const))
);
const otherForms = new RegExp(`[${[...usualForms.keys()].join('')}]`, 'gu');

/** Folds widths, cases, dashes, selectors and old forms of letters; space stays between Latin words alone. */
export const folded = (given: string): string => {
	const text = foldedLetters(given);
	return text.replaceAll(space, (gap, at: number) =>
		isLatin(text[at - 1]) && isLatin(text[at + gap.length]) ? ' ' : ''
	);
};

/** The same, with the way back to what was typed. */
export function foldText(given: string): FoldedText {
	const units = [...given.matchAll(clusters)].flatMap(({ 0: cluster, index }) =>
		foldedLetters(cluster)
			.split('')
			.map((unit) => ({ unit, start: index, end: index + cluster.length }))
	);
	const all = units.map(({ unit }) => unit).join('');
	const dropped = new Set<number>();
	for (const { 0: gap, index } of all.matchAll(space)) {
		const keeps = isLatin(all[index - 1]) && isLatin(all[index + gap.length]) ? 1 : 0;
		for (let at = index + keeps; at < index + gap.length; at += 1) dropped.add(at);
	}
	const kept = units.filter((_, at) => !dropped.has(at));
	return {
		text: kept.map(({ unit }) => (unit.trim() === '' ? ' ' : unit)).join(''),
		starts: kept.map(({ start }) => start),
		ends: kept.map(({ end }) => end)
	};
}

const isLatin = (letter: string | undefined): boolean => latin.test(letter ?? '');

const foldedLetters = (given: string): string =>
	given
		.replaceAll(invisible, '')
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(dashes, '-')
		.replaceAll(otherForms, (letter) => usualForms.get(letter) ?? letter);

import { bodyKindOf } from './body-kind.ts';
import { foldPlaceName } from './fold-place-name.ts';
import type { ListedMunicipality } from './municipality-list.ts';

/** Finds local governments by what somebody has typed so far: the best first. */
export type FindMunicipalities = (typed: string) => readonly ListedMunicipality[];

/** How a municipality can be named. */
type Named = {
	readonly listed: ListedMunicipality;
	readonly names: readonly string[];
	/** With the prefecture before it. */
	readonly full: readonly string[];
};

/** Prepares the search through a list, once. */
export function searchOf(municipalities: readonly ListedMunicipality[]): FindMunicipalities {
	const prefectures = new Map(
		municipalities
			.filter(({ code }) => bodyKindOf(code) === 'prefecture')
			.map((one) => [one.code.slice(0, 2), namesOf(one)])
	);
	const named = municipalities.map((listed): Named => {
		const names = namesOf(listed);
		const before =
			bodyKindOf(listed.code) === 'prefecture' ? [] : prefectures.get(listed.code.slice(0, 2));
		return { listed, names, full: names.map((name, i) => `${before?.[i] ?? ''}${name}`) };
	});
	return (typed) => {
		const digits = typed.normalize('NFKC').trim();
		if (/^\d{2,6}$/.test(digits)) {
			return municipalities.filter(({ code }) => code.startsWith(digits));
		}
		const words = typed.split(/\s+/u).map(foldPlaceName).filter(Boolean);
		if (words.length === 0) return [];
		const ranked = named.map((one) => ({ one, rank: rankOf(one, words) }));
		return ranks.flatMap((wanted) =>
			ranked.filter(({ rank }) => rank === wanted).map(({ one }) => one.listed)
		);
	};
}

/** The whole name, the beginning of it, the beginning with the prefecture, somewhere within. */
const ranks = [0, 1, 2, 3] as const;

function rankOf({ names, full }: Named, words: readonly string[]): number | undefined {
	const typed = words.join('');
	if (names.some((name) => name === typed || withoutSuffix(name) === typed)) return 0;
	if (names.some((name) => name.startsWith(typed))) return 1;
	if (full.some((name) => name.startsWith(typed))) return 2;
	return words.every((word) => full.some((name) => name.includes(word))) ? 3 : undefined;
}

const namesOf = ({ name, kana }: ListedMunicipality): readonly string[] =>
	[name, kana].map(foldPlaceName);

const withoutSuffix = (name: string): string =>
	name.replace(/(?:[都道府県市区町村]|けん|し|く|まち|ちよう|むら|そん)$/u, '');

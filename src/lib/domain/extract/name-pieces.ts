import { folded } from './fold-text.ts';

/** Forms of companies and bodies, before or behind a name: they tell nothing of whose it is. */
const before =
	/^(?:\((?:株|有|同|一社|公社|一財|公財)\)|(?:株式|有限|合同|合資|合名|相互)会社|(?:一般|公益)(?:社団|財団)法人|(?:地方)?独立行政法人)/u;
const behind =
	/(?:\((?:株|有|同)\)|(?:株式|有限|合同|合資|合名|相互)会社|協議会|委員会|事務局|連絡会|組合|協会|機構|センター|[課部室係局班]|[, ]*(?:co\.?[, ]*)?(?:ltd|inc|llc|corp)\.?)$/u;

/** Where a name is put together: signs, and の between two words. */
const joints = /[・/()[\]「」『』、,&+_\-|:]|(?<=..)の(?=..)/u;
const runs = /[\p{sc=Han}々〆]+|[\p{sc=Katakana}ー]+|[\p{sc=Hiragana}]+|[a-z0-9]+/gu;
const withTail = /[\p{sc=Han}々]+[\p{sc=Hiragana}]{1,2}/gu;

/** Parts of a name, by the way they are looked for. Everything is folded. */
export type NamePieces = {
	/** Looked for as they stand, wherever they stand. */
	readonly literal: readonly string[];
	/** Runs of katakana or of Latin letters: words that hold or shorten them. */
	readonly words: readonly string[];
};

/** A name without its form of company, and without the municipality that it begins with. */
export function shortNames(name: string, municipality: string): readonly string[] {
	const whole = folded(name);
	const names = [whole, coreOf(whole)];
	return [...names, ...names.map((one) => withoutCity(one, municipality))].filter(
		(one) => one !== whole && one.length > 1
	);
}

/** The parts of a name at its joints and where the script changes; of Chinese characters every two in a row. */
export function namePieces(name: string, municipality: string): NamePieces {
	const rest = coreOf(withoutCity(folded(name), municipality));
	const found = [...rest.matchAll(runs)].map(([run]) => run);
	return {
		literal: [
			...rest.split(joints).filter((part) => Array.from(part).length > 2),
			...[...rest.matchAll(withTail)].map(([part]) => part),
			...found.filter((run) => /^\p{sc=Hiragana}{3,}$/u.test(run)),
			...found.filter((run) => /^[\p{sc=Han}々〆]/u.test(run)).flatMap(twosOf)
		],
		words: found.filter((run) => /^(?!\d+$)[\p{sc=Katakana}ーa-z0-9]{3,}$/u.test(run))
	};
}

const coreOf = (name: string): string =>
	name.replace(before, '').replace(behind, '').replace(behind, '');

function withoutCity(name: string, municipality: string): string {
	const city = folded(municipality);
	return name.startsWith(city) ? name.slice(city.length) : name;
}

function twosOf(run: string): readonly string[] {
	const letters = Array.from(run);
	return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

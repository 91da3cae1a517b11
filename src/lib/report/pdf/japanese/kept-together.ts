/** Tells whether a place in the text, counted in UTF-16 units, is kept from the end of a line. */
export type Kept = (position: number) => boolean;

/** A kanji, perhaps as a variant; by ranges, as browsers and Node may know different versions of Unicode. */
const han =
	'(?:[\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}][\\u{e0100}-\\u{e01ef}]?)';

/** What is read in one glance, and so set on one line: dates, numbers with what they count, ids. */
const wholes = [
	/(?:明治|大正|昭和|平成|令和)?(?:\d{1,4}|元)年(?:\d{1,2}月(?:\d{1,2}日)?|度)?|\d{1,2}月\d{1,2}日|\d{4}-\d{2}(?:-\d{2})?/g,
	new RegExp(`[第約計全残]?\\d[\\d,.]*(?:${han}{1,3}|か月|か所|ページ|[％%℃])`, 'gu'),
	/\d[\d,.]* (?:%|(?:answer|control|day|gap|hour|item|minute|month|page|point|week|year)s?\b)/g,
	/(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{4}|\d{1,2}, \d{4})/g,
	/\b[A-Z][A-Z0-9.]{0,11}(?:-[A-Z0-9.]{1,8})+(?![\w-])/g
];

/** Runs of katakana, what follows a word in hiragana, and what ends the names of many offices. */
const words = [
	/[ァ-ヺー-ヿㇰ-ㇿｦ-ﾟ]{2,}/g,
	/(?:株式|有限|合同|合資)会社|(?:協議|委員|審議|連絡|推進|研究)会|(?:推進|管理|企画|総務|防災|情報)[課部室]/g,
	new RegExp(`(?:${han}|[ァ-ヺー-ヿ])[ぁ-ゟ](?:[ぁ-ゟ](?![ぁ-ゟ]))?`, 'gu')
];

const kanji = new RegExp(`${han}+`, 'gu');

/** Places within dates, counted numbers and ids. */
export function keptWholes(text: string): Kept {
	const inside = placesWithin(text, wholes);
	return (position) => inside.has(position);
}

/**
 * Those, and places within the words of Japanese as far as a change of script shows them. A rule of our
 * own and no dictionary, because dictionaries differ between browsers and Node, and so would the lines.
 */
export function keptWords(text: string): Kept {
	const inside = placesWithin(text, [...wholes, ...words]);
	for (const { 0: run, index } of text.matchAll(kanji))
		for (let at = 1; at < run.length; at++)
			if (!mayPartKanji(at, run.length)) inside.add(index + at);
	return (position) => inside.has(position);
}

/** Most words of kanji have two letters; compounds up to four stay whole. */
const mayPartKanji = (at: number, length: number): boolean =>
	length > 4 && at % 2 === 0 && length - at >= 2;

function placesWithin(text: string, patterns: readonly RegExp[]): Set<number> {
	const inside = new Set<number>();
	for (const pattern of patterns)
		for (const { 0: whole, index } of text.matchAll(pattern))
			for (let at = index + 1; at < index + whole.length; at++) inside.add(at);
	return inside;
}

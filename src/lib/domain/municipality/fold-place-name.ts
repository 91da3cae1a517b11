/** Letters that are written in more than one way; each pair is one to the search. */
const variants = new Map(
	'龍竜 澤沢 濱浜 淵渕 嶋島 廣広 邊辺 邉辺 齋斎 齊斉 髙高 﨑崎 條条 檜桧 籠篭 鰺鯵 竈釜 礪砺 曾曽 藪薮 槇槙 埜野 國国 櫻桜 瀧滝 檮梼 蘂蕊 巖巌 惠恵 縣県 鹽塩 德徳 壽寿 榮栄'
		.split(' ')
		.map(([from = '', to = '']) => [from, to])
);

const smallKana = new Map(
	'ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ ゎわ ゕけ ゖけ'
		.split(' ')
		.map(([small = '', large = '']) => [small, large])
);

/** ガ of 関ケ原 and ノ of 山ノ内, however they are written behind a Chinese character. */
const between = [
	{ written: /(?<=\p{Script=Han})[けが]/gu, as: 'け' },
	{ written: /(?<=\p{Script=Han})[の之乃]/gu, as: 'の' }
] as const;

/**
 * The form of a place name, or of its reading, in which all ways to write it are the same: of any width, in
 * hiragana or katakana, with ケ, ヶ or が, with 龍 or 竜. Latin letters at the end are what somebody is just typing.
 */
export function foldPlaceName(text: string): string {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s/g, '')
		.replace(/[ァ-ヶ]/g, toHiragana)
		.replace(/./gu, (letter) => smallKana.get(letter) ?? variants.get(letter) ?? letter);
	const complete = plain.replace(/(?<=[^a-z])[a-z]+$/, '');
	return between.reduce((name, { written, as }) => name.replace(written, as), complete);
}

const toHiragana = (katakana: string): string => String.fromCharCode(katakana.charCodeAt(0) - 0x60);

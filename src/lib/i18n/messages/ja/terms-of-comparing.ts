import type { TermWords } from '../../term-words.ts';

/** Words of comparing cities. */
export const termsOfComparing = {
	portfolio: {
		term: '比較する自治体',
		means:
			'複数のファイルから読んだ自治体の結果です。この端末の画面の中だけにあり、保存されません。'
	},
	position: {
		term: '自分のまちの位置',
		means: '同じ年度、同じ版のほかの自治体の得点の中で、自分のまちの得点がどこにあるかです。'
	},
	alias: {
		term: '仮名',
		means: '自治体の名前の代わりに出すA01のような名です。順番からも、どの自治体かは分かりません。'
	},
	campaign: {
		term: '一斉依頼',
		means: '1つのチェックリストへの回答を、多くの団体に期限を決めて依頼することです。'
	},
	'number-of-cities': {
		term: '対象団体数（n）',
		means: 'その数字の基になった自治体の数です。秘匿した集まりでも、数だけは示します。'
	},
	'population-class': {
		term: '人口区分',
		means: '人口による4つの区分です。1万人、5万人、20万人で分けます。'
	},
	'similar-bodies': {
		term: '類似団体',
		means: '人口や産業の似た自治体の集まりです。使う人が渡した、年の付いた分類の表で決まります。'
	},
	quartile: {
		term: '四分位数',
		means: '得点の低い順に並べて、4分の1と4分の3の位置にある得点です。'
	},
	'deviation-value': {
		term: '偏差値',
		means: '平均を50とし、標準偏差1つ分を10とした、位置の表し方です。20団体以上のときだけ出します。'
	},
	'matched-panel': {
		term: '継続団体',
		means: '比べる年度の全てに結果がある自治体です。同じ顔ぶれで増減を見ます。'
	},
	suppression: {
		term: '秘匿（χ）',
		means: '1つの自治体の結果が分かってしまわないように、集まりの数字を出さないことです。'
	},
	'primary-suppression': {
		term: '一次秘匿',
		means: '5団体に満たないか、全団体が0%か100%であるために出さないことです。'
	},
	'complementary-suppression': {
		term: '補完秘匿',
		means: '引き算で小さな集まりの数字が分かるのを防ぐために、別の集まりも出さないことです。'
	}
} satisfies Readonly<Record<string, TermWords>>;

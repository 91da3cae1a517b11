import type { Locale } from '#lib/domain/primitives/locales.ts';
import { openDataMessagesFor } from './open-data-messages.ts';

/** What a column of the tables over many cities holds; those of the data set that is published hold the same here. */
export function columnMeaning(name: string, locale: Locale): string {
	const own = columnWords[name];
	if (own !== undefined) return own[locale === 'ja' ? 0 : 1];
	const published: Readonly<Record<string, { readonly meaning: string } | undefined>> =
		openDataMessagesFor(locale).columns;
	return published[name]?.meaning ?? '';
}

/** Columns that are not published, or hold something else there: Japanese and English, by name. */
const columnWords: Readonly<Record<string, readonly [ja: string, en: string]>> = {
	fiscal_year: ['年度（西暦）', 'fiscal year'],
	prefecture: [
		'都道府県コード2桁（00は全国）',
		'code of the prefecture, two digits (00: all of Japan)'
	],
	code: [
		'全国地方公共団体コード6桁、または仮名',
		'local government code of six digits, or an alias'
	],
	name: ['団体名、または仮名', 'name of the city, or an alias'],
	kind: ['municipality 市区町村、prefecture 都道府県', 'municipality or prefecture'],
	edition: ['ガイドラインの版', 'edition of the guideline'],
	layer: ['層（all は全体）', 'layer (all: the whole city)'],
	control: ['点検項目の番号', 'id of the control'],
	component: [
		'構成要素の通し番号（0は組織全体）',
		'number of the component (0: the whole organisation)'
	],
	status: [
		'回答の状態、または統計の表示の可否（shown、few＝団体が少ない、hidden）',
		'status of the answer, or whether statistics are shown (shown, few = few cities, hidden)'
	],
	weight: ['点検項目の重み 1〜3', 'weight of the control, 1 to 3'],
	criticality: ['構成要素の重要度 1〜3', 'criticality of the component, 1 to 3'],
	impact: ['リスクの影響の最大 0〜3', 'highest impact of the risks, 0 to 3'],
	supported: [
		'有効な証跡がある（回答）、その得点（合計）',
		'proved by valid evidence (answer), points of such answers (sum)'
	],
	confirmed: [
		'監査者が同意した（回答）、その得点（合計）',
		'agreed by a reviewer (answer), points of such answers (sum)'
	],
	supported_percent: ['証跡のある得点の割合（%）', 'share proved by evidence, in percent'],
	confirmed_percent: ['監査で確認された得点の割合（%）', 'share confirmed by review, in percent'],
	grade: ['評価 A〜D（空は判定前）', 'grade A to D (empty: not rated)'],
	stage: ['段階', 'stage'],
	round: ['再開の回数+1', 'from 2 where an accepted assessment was opened again'],
	answers: ['回答の行数（0は公表ファイルのみ）', 'rows in answers (0: scores only)'],
	provisional_grade: ['暫定の評価', 'provisional grade'],
	provisional_rated: ['判定済みの層の数', 'layers that are rated'],
	provisional_of: ['対象の層の数', 'layers that apply'],
	population: ['人口（人）', 'population'],
	population_class: ['人口の区分（all は全て）', 'class by population (all: every one)'],
	similar_class: [
		'類似団体区分（all は全て。空は表にない団体）',
		'class of similar bodies (all: every one; empty: not in the table)'
	],
	lens: ['観点', 'lens'],
	group_id: ['観点の中の区分', 'group of the lens'],
	parent_id: ['上の区分', 'group above'],
	controls: ['対象の点検項目の数', 'controls that apply'],
	position: ['並び順', 'order'],
	title_ja: ['名前（日本語）', 'title in Japanese'],
	title_en: ['名前（英語）', 'title in English'],
	layer_title_ja: ['層の名前（日本語）', 'title of the layer in Japanese'],
	layer_title_en: ['層の名前（英語）', 'title of the layer in English'],
	lens_title_ja: ['観点の名前（日本語）', 'title of the lens in Japanese'],
	lens_title_en: ['観点の名前（英語）', 'title of the lens in English'],
	essential: ['必須の点検項目', 'essential control'],
	effort: ['手間 S、M、L', 'effort S, M, L'],
	answered_per: ['答える単位', 'what it is answered for'],
	from_edition: ['前の版', 'earlier edition'],
	from_revision: ['前の版の改訂番号', 'revision of the earlier edition'],
	from_control: ['前の版の点検項目', 'control in the earlier edition'],
	relation: ['対応の種類', 'relation'],
	to_edition: ['後の版', 'later edition'],
	to_revision: ['後の版の改訂番号', 'revision of the later edition'],
	to_control: ['後の版の点検項目', 'control in the later edition'],
	prefecture_ja: ['都道府県名', 'name of the prefecture in Japanese'],
	prefecture_en: ['都道府県名（英語）', 'name of the prefecture in English'],
	asked: ['依頼した団体（団体数）', 'asked (number of cities asked)'],
	answered: [
		'結果がある団体か（places）、結果のある団体の数（groups。対象が分かる年度は、対象の中で）',
		'whether there is a result (places), or how many gave one (groups; of those asked where that is known)'
	],
	n: ['集計した団体数（対象でない団体も含む）', 'number of cities that are counted, asked or not'],
	q1: ['第1四分位数（%）', 'first quartile, in percent'],
	q3: ['第3四分位数（%）', 'third quartile, in percent']
};

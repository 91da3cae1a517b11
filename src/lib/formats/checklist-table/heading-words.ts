import type { ChecklistColumn } from './checklist-column.ts';

/**
 * Words that head a column of a check sheet, as `normaliseHeading` leaves them and without signs. Of two
 * that fit, the longer says more; those in ASCII must be the whole heading.
 */
export const headingWords: Readonly<
	Record<Exclude<ChecklistColumn, 'titleEn' | 'statementEn'>, readonly string[]>
> = {
	id: words`番号 項番 項目番号 管理番号 通番 連番 no id # itemno number`,
	section: words`大項目 中項目 分類 大分類 中分類 区分 カテゴリ カテゴリー 領域 分野
		category section area domain group layer`,
	title: words`項目名 対策名 対策 対策項目 タイトル 題名 名称 小項目 見出し 項目
		点検項目 確認項目 チェック項目
		title name item control measure heading`,
	statement: words`点検内容 点検事項 確認事項 確認内容 設問 質問 質問事項
		チェック内容 チェック事項 要求事項 要件 対策内容 内容 遵守事項
		statement question requirement check checkitem criterion description`,
	why: words`理由 目的 背景 趣旨 ねらい 必要性 想定されるリスク
		why reason purpose rationale background objective`,
	how: words`実施方法 対策例 手順 実施手順 対応方法 対応例 実施例 具体的な対策 具体例 対策の例 解説
		how howto method guidance step example`,
	partly: words`一部実施 一部実施の目安 部分的 partly partlymet partial`,
	evidence: words`証跡 証跡例 確認資料 エビデンス 根拠資料 証拠 確認書類 確認方法 関連文書
		evidence proof document verification`,
	weight: words`重み 重要度 優先度 優先順位 重要性 配点 weight priority importance severity`,
	essential: words`必須 必須項目 必須区分 essential mandatory required must`,
	owner: words`担当 担当者 担当課 担当部署 主体 実施主体 対象主体 所管 所管課 責任者
		owner responsible party actor assignee`
};

function words({ raw: [list = ''] }: TemplateStringsArray): readonly string[] {
	return list.split(/\s+/);
}

/** Words of columns that are filled in by whoever answers the sheet: they say nothing of the control. */
export const answerWords =
	/回答|状況|結果|備考|記入|判定|該当|実施日|点検日|確認日|確認者|チェック欄|未実施の|コメント|メモ/;

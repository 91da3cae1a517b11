import type { ChecklistColumn } from './checklist-column.ts';

/** What a heading can name by its words; English texts and lower sections are told by where they stand. */
export type HeadedColumn = Exclude<ChecklistColumn, 'subsection' | 'titleEn' | 'statementEn'>;

/**
 * Japanese words that head a column of a check sheet, as `normaliseHeading` leaves them and without signs.
 * Of two that fit, the longer says more.
 */
export const headingWords: Readonly<Record<HeadedColumn, readonly string[]>> = {
	id: words`番号 項番 項目番号 管理番号 通番 連番 付番 № 項目id 管理id 条番号`,
	section: words`大項目 中項目 分類 大分類 中分類 小分類 区分 カテゴリ カテゴリー 領域 分野 章 節 章節
		大区分 中区分 小区分 種別 グループ ドメイン テーマ 対象分野`,
	title: words`項目名 対策名 対策 対策項目 タイトル 題名 名称 小項目 細項目 見出し 項目 要件名 標題 件名
		点検項目 確認項目 チェック項目 評価項目 監査項目 管理策 管理策名 要求項目 検査項目 調査項目 要旨 概要`,
	statement: words`点検内容 点検事項 確認事項 確認内容 設問 質問 質問事項 質問内容 設問内容 評価内容 評価基準
		チェック内容 チェック事項 チェックポイント 確認ポイント 要求事項 要件 要件内容 対策内容 内容 遵守事項
		順守事項 達成基準 判断基準 管理策の内容 実施内容 セキュリティ要件 監査内容 監査ポイント 点検の観点
		確認の観点 着眼点 確認基準 点検基準 要求内容 規定内容 本文`,
	why: words`理由 目的 背景 趣旨 ねらい 必要性 想定されるリスク 想定リスク 想定脅威 脅威 根拠 根拠規定 根拠規程
		関連リスク`,
	how: words`実施方法 対策例 手順 実施手順 対応方法 対応例 実施例 具体的な対策 具体例 対策の例 解説 説明 補足
		補足説明 対策方法 改善方法 ガイダンス 対応策 実装例 取組例 取り組み例 実施の手引き 手引き 推奨対策 留意点
		留意事項`,
	partly: words`一部実施 一部実施の目安 部分的`,
	evidence: words`証跡 証跡例 確認資料 エビデンス 根拠資料 証拠 確認書類 確認方法 関連文書 確認対象 点検方法
		監査証跡 提出資料 必要書類 成果物 検証方法 検査方法 監査方法`,
	weight: words`重み 重要度 優先度 優先順位 重要性 配点 深刻度 危険度 リスクレベル リスク度 影響度 緊急度 ランク
		レベル 重大度 難易度の重み`,
	essential: words`必須 必須項目 必須区分 必須性 必須か 必須推奨 義務`,
	owner: words`担当 担当者 担当課 担当部署 担当部門 主体 実施主体 対象主体 所管 所管課 責任者 実施者 対応主体
		対象者 役割`
};

/** English words by what they name; a word counts in whatever number, alone or among others. */
export const englishWords: Readonly<Record<HeadedColumn, readonly string[]>> = {
	id: words`no id num number identifier ref code # itemno controlid`,
	section: words`category section area domain group layer chapter family theme topic function subcategory
		subsection part pillar class type clause`,
	title: words`item control measure heading objective practice safeguard subject`,
	statement: words`statement question requirement req check checkitem checkpoint criterion criteria description
		provision`,
	why: words`why reason purpose rationale background threat`,
	how: words`how howto method guidance guideline step example implementation procedure remediation
		recommendation mitigation explanation help hint tip instruction clarification`,
	partly: words`partly partlymet partial partially`,
	evidence: words`evidence proof document documentation verification artifact artefact audit test`,
	weight: words`weight priority importance severity level rating criticality impact risk rank`,
	essential: words`essential mandatory required must obligatory`,
	owner: words`owner responsible responsibility party actor assignee role department`
};

/** Words that say of the column only that it has the name, or the text, of what the word before names. */
export const nameWords: readonly string[] = words`name title label short`;
export const textWords: readonly string[] = words`text description detail details wording content full long`;

function words({ raw: [list = ''] }: TemplateStringsArray): readonly string[] {
	return list.split(/\s+/);
}

/** Words of columns that are filled in by whoever answers the sheet: they say nothing of the control. */
export const answerWords =
	/回答|状況|結果|備考|記入|判定|該当|実施日|点検日|確認日|確認者|チェック欄|未実施の|コメント|メモ|評価欄|自己評価|自己点検|実施有無|適用有無|対応有無|対応予定|期限|達成度|点数|得点|スコア/;

/** The same in English; each is a whole word of the heading. */
export const englishAnswerWords: readonly string[] = words`status result results answer answers response
	responses comment comments note notes remark remarks date compliant compliance score applicable
	applicability yes finding findings done completed complete checked implemented assessment assessor
	deadline due progress`;

import type { Answer } from '#lib/domain/assessment/answer.ts';

/** The short word of a mark in a table, and what it means. */
type MarkWords = { readonly word: string; readonly meaning: string };

const answerMarks: Readonly<Record<NonNullable<Answer['mark']>, MarkWords>> = {
	'wording-changed': {
		word: '（文言変更）',
		meaning: '版の変更で項目の書き方が変わり、まだ確かめ直していない回答'
	},
	reconfirm: {
		word: '（要再確認）',
		meaning: '版の変更で問うことが変わり、確かめ直しが必要な回答'
	},
	'not-reconfirmed': {
		word: '（前年度のまま）',
		meaning: '前年度の点検から写し、まだ確かめ直していない回答'
	}
};

/** Words of what changed: answers that carry a mark, editions, the drawer, and since last time. */
export const reportChanges = {
	answerMarks,
	marksLead:
		'回答の欄に次の印があるものは、引き継いだままの回答です。得点の計算では、ほかの回答と同じに扱います。',
	markLine: (word: string, meaning: string, count: number) =>
		`${word}${meaning}（${String(count)}件）`,
	editionChangesTitle: '版の変更',
	editionChangeTitle: (from: string, to: string) => `${from}から${to}へ`,
	editionDraft: (to: string, date: string) =>
		`${to}への変更を${date}に始めましたが、終えていません。この報告書は、変更前の版によるものです。`,
	marksLeft: (reworded: number, reconfirm: number) =>
		reworded + reconfirm === 0
			? '版の変更で印が付いた回答は、全て確かめ直しています。'
			: `版の変更で印が付き、まだ確かめ直していない回答は、「文言変更」が${String(reworded)}件、「要再確認」が${String(reconfirm)}件です。`,
	changedOn: '変更した日',
	changedBy: '変更した人',
	relation: '変わり方',
	changeCount: '件数',
	answerCount: '回答数',
	meaning: '回答の扱い',
	changedControls: '変わった項目',
	drawerTitle: '保管した回答',
	drawerLead: (count: number) =>
		`項目や構成要素がなくなったり、まとめられたりした回答が${String(count)}件あります。得点には入りませんが、点検データに残しています。`,
	drawerWhy: '理由と元の版',
	basedOn: '引継ぎ元の点検',
	basedOnOf: (year: string, asOf: string, edition: string) => `${year}、基準日 ${asOf}、${edition}`,
	sinceTitle: '前回からの変化',
	sinceLead: (year: string, asOf: string, edition: string | null) =>
		edition === null
			? `${year}の点検（基準日 ${asOf}）と比べています。`
			: `${year}の点検（基準日 ${asOf}）と比べています。前回は第${edition}版で点検したため、項目の違いによる変化も含まれます。`,
	sinceThen: '前回の得点',
	sinceNow: '今回の得点',
	sinceChange: '変化',
	sinceGrade: '評価（比べた項目だけ）',
	gradeBefore: (grade: string, before: string) =>
		grade.startsWith(before) ? `${grade}（同じ）` : `${grade}（前回 ${before}）`,
	better: (points: string) => `+${points}ポイント`,
	worse: (points: string) => `−${points}ポイント`,
	unchanged: '変化なし',
	notCompared: '比較できません'
};

import type { Action } from '#lib/domain/assessment/assessment.ts';

/** Words of improvement actions. */
export const actions = {
	title: '改善計画',
	lead: '不足をどう解消するかを、担当と期限とともに決めます。報告書の不足の一覧にも載ります。',
	none: '改善計画はまだありません。結果の画面で不足を選んで立てられます。',
	new: '新しい改善計画',
	change: '改善計画の変更',
	what: '何をするか',
	whatMissing: '何をするかを入力してください。',
	owner: '担当',
	due: '期限',
	state: '状態',
	states: {
		open: '未着手',
		'in-progress': '進行中',
		done: '完了',
		dropped: '取りやめ'
	} as Readonly<Record<Action['state'], string>>,
	note: 'メモ',
	closes: '対象の不足',
	closesAdd: '対象の不足を追加',
	closesChoose: '選んでください',
	noOwner: '担当未定',
	noDue: '期限未定',
	closesCount: (count: number) => `不足 ${String(count)}件`,
	overdue: '期限超過',
	removeText: (title: string) => `改善計画「${title}」を削除します。`
};

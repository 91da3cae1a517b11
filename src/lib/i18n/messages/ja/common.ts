import type { AnswerStatus } from '#lib/domain/assessment/answer.ts';

const statuses: Readonly<Record<AnswerStatus | 'unanswered', string>> = {
	met: '実施済み',
	partly: '一部実施',
	planned: '計画中',
	'not-met': '未実施',
	unknown: '分からない',
	'not-applicable': '該当なし',
	unanswered: '未回答'
};

/** Words that stand on every screen. */
export const common = {
	productName: 'まち点検',
	skipToContent: '本文へ移動',
	mainNavigation: '主な画面',
	assessmentNavigation: 'この点検の画面',
	start: 'はじめ',
	manual: '手引き',
	about: '使い方と設定',
	overview: '概要',
	setup: '前提と構成',
	answers: '回答',
	results: '結果',
	actions: '改善計画',
	report: '報告書',
	language: '表示の言語',
	sample: '見本',
	sampleNotice:
		'これは見本です。架空の市のデータで、実在の自治体のものではありません。変更しても保存されません。',
	readOnly: 'ファイルの中身を読み取り専用で開いています。変更はできません。',
	readOnlyMark: '読み取り専用',
	fileClosed:
		'読み取り専用で開いたファイルは、画面を読み込み直すと閉じます。はじめの画面でもう一度ファイルを選んでください。',
	saved: (time: string) => `保存済み ${time}`,
	saving: '保存中…',
	notSaved: '保存できていません',
	fileUnsaved: 'ファイルに未保存の変更があります',
	exportNow: '今すぐファイルに書き出す',
	saveToFile: 'ファイルに保存',
	retry: 'もう一度保存する',
	backupReminder: (count: number) => `前回のバックアップから${String(count)}回変更しました。`,
	backupNever: (count: number) => `まだバックアップがありません（変更${String(count)}回）。`,
	putOff: '後で',
	download: 'バックアップをダウンロード',
	cancel: 'キャンセル',
	close: '閉じる',
	back: '戻る',
	next: '次へ',
	add: '追加',
	edit: '変更',
	remove: '削除',
	save: '保存',
	yes: 'はい',
	no: 'いいえ',
	notYetKnown: 'まだ分からない',
	limitReached: (limit: number) =>
		`${String(limit)}文字までです。これより先は入りません。貼り付けた文は、終わりまで入っているか確かめてください。`,
	limitPassed: (limit: number, now: number) =>
		`${String(limit)}文字までです（今は${String(now)}文字）。短くしてください。`,
	dayOutside: (day: string) =>
		`「${day}」は使えません。1900年1月1日から2199年12月31日までの日付にしてください。年は4桁です。`,
	listFull: (limit: number) =>
		`結び付けられるのは${String(limit)}件までです。別のものを結び付けるには、先にどれかを外してください。`,
	required: '必須',
	statuses,
	grade: (grade: string) => `評価 ${grade}`,
	nothingAsked: '対象なし',
	notRated: '判定前',
	provisional: (grade: string, rated: number, of: number) =>
		`暫定 ${grade}（${String(of)}層中${String(rated)}層）`,
	percent: '得点',
	coverage: '回答率',
	range: '得点の幅',
	fiscalYear: (year: number) => `${String(year)}年度`,
	updateReady: '新しい版があります。入力中の内容は保存されています。',
	updateNow: '更新する',
	openFailed: '点検を開けませんでした。',
	noAssessment: '点検が開かれていません。はじめの画面から開いてください。',
	toStart: 'はじめの画面へ',
	loading: '読み込んでいます…',
	notLoaded: '画面を読み込めませんでした',
	notLoadedAdvice:
		'まち点検のサーバーにつながる所で、読み込み直してください。保存済みの点検に影響はありません。',
	errorTitle: '画面を表示できませんでした',
	errorAdvice:
		'まち点検の不具合の可能性があります。保存済みの回答は失われていません。下のボタンで今の内容をファイルに書き出してから、はじめの画面へ戻ってください。',
	faultTitle: '思わぬ不具合が起きました',
	faultAdvice:
		'画面の一部が正しく動かないことがあります。右上に「保存済み」と出ている回答は失われていません。念のため今の内容をファイルに書き出してから、読み込み直してください。',
	faultAdviceWithoutWork:
		'画面の一部が正しく動かないことがあります。読み込み直してください。保存済みの点検に影響はありません。',
	notFoundTitle: 'ページが見つかりません',
	notFoundAdvice: 'アドレスが変わったか、誤っています。はじめの画面から開き直してください。',
	lateKept: (title: string) =>
		`先に始めた作業が終わり、「${title}」に保存しました。今開いている点検は変わっていません。`,
	lateLost: (title: string) => `「${title}」で始めた作業を保存できませんでした`,
	dismiss: '閉じる',
	conflictTitle: '別のタブで変更されています',
	conflictText:
		'同じ点検が別のタブで保存されました。こちらの内容は失われていません。どちらを残すか選んでください。',
	conflictTakeTheirs: '別のタブの内容を表示する',
	conflictKeepMine: 'こちらの内容を別の点検として残す',
	newerApp:
		'新しい版のまち点検が別のタブで開かれました。「保存済み」と出た内容は、そのままです。この画面を読み込み直してください。',
	connectionLost:
		'ブラウザーの保存場所とのつながりが切れました。内容はこの画面に残っています。ファイルに書き出してから、つなぎ直してください。',
	reconnect: 'つなぎ直す',
	reload: '読み込み直す'
};

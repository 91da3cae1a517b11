import type { Action } from '#lib/domain/assessment/assessment.ts';

/** Words of improvement actions and of the report screen. */
export const actions = {
	title: '改善計画',
	lead: '不足をどう解消するかを、担当と期限とともに決めます。報告書の不足の一覧にも載ります。',
	none: '改善計画はまだありません。結果の画面で不足を選んで立てられます。',
	toGaps: '不足の一覧へ',
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
	removeText: (title: string) => `改善計画「${title}」を削除します。`,
	reportTitle: '報告書',
	reportLead:
		'点検の結果をPDFにします。表紙、1ページの要約、層ごとの結果、不足の一覧と改善計画、確認が必要な項目、得点の求め方が入ります。',
	reportLanguage: '報告書の言語',
	languages: { ja: '日本語', en: '英語' } as Readonly<Record<'ja' | 'en', string>>,
	handlingMark: '取扱区分（各ページに表示）',
	handlingMarkNone: '表示しない',
	make: 'PDFを作る',
	making: '報告書を作っています…',
	made: (name: string) => `「${name}」を作りました。ダウンロードの場所を確かめてください。`,
	failed:
		'報告書を作れませんでした。点検の内容に変わりはありません。もう一度お試しください。続く場合は、バックアップを保存してから画面を読み込み直してください。',
	undrawableTitle: '紙面で表せない文字があります',
	undrawableText:
		'次の文字は、どの書体にもないため〓で表すか、標準の字形で表します。PDFから文字をコピーすると、元の文字になります。',
	undrawableNone: '全ての文字を紙面に表せます。',
	undrawableReasons: {
		missing: '書体にない文字',
		variant: '標準の字形で表す文字',
		'private-use': '外字',
		control: '制御文字'
	} as Readonly<Record<'missing' | 'variant' | 'private-use' | 'control', string>>,
	undrawableCharacter: '文字',
	undrawableReason: '理由',
	undrawableCount: '回数',
	undrawableUnknown:
		'文字を確かめられませんでした。報告書の書体を読み込めていません。画面を読み込み直してください。',
	contentsTitle: '報告書に入るもの',
	contents: [
		'表紙（自治体、対象年度、版、基準日、報告書番号）',
		'1ページの要約（構成図、レーダー図、大きい不足）',
		'層ごとの結果と、構成要素ごとの得点',
		'不足の一覧（起こりうること、改善計画、担当、期限）',
		'確認が必要な項目、「該当なし」とその理由、証跡の一覧',
		'付録（得点の求め方、点検データの要約値）'
	] as readonly string[],
	carriesData:
		'PDFには点検の全ての内容（メモを含む）が添付ファイルとして入ります。渡す相手を確かめてください。',
	handlingMarkHint: '例: 機密性2',
	handlingMarks: ['機密性3', '機密性2', '機密性1', '取扱注意', '部外秘'] as readonly string[],
	makeTitle: '報告書を作る',
	otherTitle: 'ほかの形で保存する',
	scoreFileName: (city: string, year: number) => `${city}_${String(year)}年度_得点`,
	backupLead: '続きから作業できる、点検の全てのファイルです。',
	scoreLead: '得点と不足の数字です。表計算や集計に使えます。',
	checking: '文字を確かめています…',
	makeHtml: 'HTMLを作る',
	makeXlsx: 'Excelを作る',
	xlsxLead:
		'Excelは、要約、不足、回答、証跡、改善計画の5枚のシートで、並べ替えや絞り込みができます。',
	htmlLead:
		'HTMLは、PDFと同じ内容をブラウザーで読める1つのファイルです。読み上げに向き、印刷もできます。点検のデータは添付されません。',
	makeJson: '得点のデータ（JSON）を保存',
	fileName: (city: string, year: number, mark: string) =>
		`${city}_${String(year)}年度_報告書${mark === '' ? '' : `_${mark}`}`
};

export type ActionsMessages = typeof actions;

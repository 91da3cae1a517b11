import { comparing } from './comparing.ts';

/** Words about asking many bodies to answer one checklist by a day. */
export const campaigns = {
	title: comparing.views.campaign,
	lead: '1つのチェックリストへの回答を、多くの団体に期限を決めて依頼し、誰が回答し、誰がまだかを見ます。依頼先の一覧はファイルに保存でき、明日はそれと回答のフォルダーを置くだけで続きから見られます。ファイルに回答は入りません。',
	openHint: '保存した一斉依頼のファイルがあれば、この画面に置くと続きから始められます。',
	name: '依頼の名前',
	defaultName: (year: number) => `${String(year)}年度の点検のお願い`,
	year: '対象年度',
	yearWrong: '2000から2999までの西暦4桁にしてください。',
	checklist: 'チェックリスト',
	deadline: '期限',
	deadlineNeeded: '期限の日付を入れてください。',
	bodies: '依頼先（コードか名前を1行に1つ。CSVを貼り付けても構いません）',
	bodiesHint:
		'例：282103、加古川市、東京都府中市。同じ名前の市町村があるときは、都道府県名を前に付けてください。',
	bodiesNeeded: '依頼先を1つ以上入れてください。',
	prefecture: '都道府県の市区町村を全て加える',
	addPrefecture: '加える',
	begin: '依頼を作る',
	faultsTitle: '入力を確かめてください',
	unclearTitle: (count: number) => `次の${String(count)}行は、団体が1つに決まりません`,
	unclear: { none: '一覧にありません', several: '同じ名前の団体が2つ以上あります' },
	noList: '団体の一覧を読み込めません。つながる所で開き直してください。',
	heading: (name: string, deadline: string) => `${name}（期限 ${deadline}）`,
	counts: (answered: number, owing: number) =>
		`回答あり ${String(answered)}団体、まだ ${String(owing)}団体`,
	daysLeft: (days: number) =>
		days > 0
			? `あと${String(days)}日`
			: days === 0
				? '今日が期限です'
				: `期限を${String(-days)}日過ぎました`,
	caption: '依頼先と回答の状態',
	standing: '状態',
	answered: '回答あり',
	owing: 'まだ',
	all: '全て',
	show: '表示する団体',
	remove: '外す',
	removeOf: (name: string) => `${name}を依頼先から外す`,
	unasked: (count: number) => `依頼していない団体からの回答が${String(count)}件あります。`,
	unaskedAdd: '依頼先に加える',
	addTitle: '依頼先を加える',
	addBodies: '依頼先に加える',
	save: '一斉依頼のファイルを保存',
	unsaved: '依頼先の一覧は、まだファイルに保存していません。',
	saved: '保存しました。',
	close: '依頼を閉じる',
	closeText: 'この画面から依頼を消します。保存したファイルはそのまま残ります。',
	csv: '状態をCSVで保存',
	owingCsv: 'まだの団体をCSVで保存',
	mail: '催促のメールの文',
	mailText: (name: string, checklist: string, deadline: string, days: string) =>
		`ご担当者様\n\n「${name}」について、まだ回答のファイルが届いていません。\n\n・チェックリスト：${checklist}\n・期限：${deadline}（${days}）\n\nまち点検で点検ファイルを開き、「報告と受渡し」の「受渡し」でファイルを書き出して、お送りください。\n既にお送りいただいた場合は、行き違いをお許しください。`,
	kit: '配る一式（ZIP）を作る',
	kitText:
		'説明と、依頼先ごとの空の点検ファイル（コード、名前、年度が入ったもの）を1つのZIPにします。まち点検の1ファイル版があれば一緒に入れます。相手には、その団体の点検ファイルと説明、1ファイル版を渡してください。',
	kitWithout:
		'1ファイル版（machi-tenken.html）は、この一式に入っていません。配布フォルダーのものを添えてください。',
	kitPageName: 'はじめにお読みください.txt',
	kitPage: (name: string, checklist: string, deadline: string) =>
		`${name}\n\nチェックリスト：${checklist}\n期限：${deadline}\n\n1. machi-tenken.html をEdgeかChromeで開きます（インストール不要、通信しません）。\n2. 「ファイルを選ぶ」で、自分の団体の点検ファイル（…machi-tenken.json）を開きます。\n3. 答えたら、「報告と受渡し」の「受渡し」でファイルを書き出し、依頼元に渡します。\n`,
	commands: 'コマンドで作る場合',
	commandsText: '1つの団体につき1行です。'
};

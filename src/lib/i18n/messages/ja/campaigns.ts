import type { Standing } from '#lib/domain/campaign/campaign-standing.ts';
import type { UnclearName } from '#lib/domain/municipality/find-bodies.ts';
import { comparing } from './comparing.ts';

const standings: Readonly<Record<Standing, string>> = {
	answered: '回答あり',
	unfinished: '途中',
	owing: 'まだ'
};

const unclear: Readonly<Record<UnclearName, string>> = {
	'no-such-code': '今の一覧にないコードです。合併などでなくなったか、打ち間違いです',
	none: '一覧にない名前です',
	several: '同じ名前の団体が2つ以上あります。都道府県名を前に付けてください'
};

/** A reason that the list of files left out does not know. */
const instead: Readonly<Record<'other-year', string>> = { 'other-year': 'ほかの年度' };

/** Words about asking many bodies to answer one checklist by a day. */
export const campaigns = {
	title: comparing.views.campaign,
	lead: '1つのチェックリストへの回答を、多くの団体に期限を決めて依頼し、誰が回答し、誰がまだかを見ます。依頼先の一覧はファイルに保存でき、明日はそれと回答のフォルダーを置くだけで続きから見られます。ファイルに回答は入りません。',
	openHint: '保存した一斉依頼のファイルがあれば、この画面に置くと続きから始められます。',
	name: '依頼の名前',
	leftEmpty: (name: string) => `空けておくと「${name}」になります。`,
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
	unclear,
	unclearMore: (count: number) => `ほか${String(count)}行`,
	beginWithout: (found: number, unclear: number) =>
		`決まった${String(found)}団体だけで作る（${String(unclear)}行は除く）`,
	noList: '団体の一覧を読み込めません。つながる所で開き直してください。',
	allJapan: '全国',
	begun: (bodies: number) =>
		`${String(bodies)}団体への依頼を作りました。「一斉依頼のファイルを保存」で保存してください。`,
	added: (bodies: number) => `${String(bodies)}団体を加えました。`,
	repeated: (lines: number) =>
		lines === 0 ? '' : `${String(lines)}行は、同じ団体が既に入っていたため、1つにまとめました。`,
	heading: (name: string, deadline: string) => `${name}（期限 ${deadline}）`,
	counts: (answered: number, unfinished: number, owing: number) =>
		`${standings.answered} ${String(answered)}団体、${standings.unfinished} ${String(unfinished)}団体、${standings.owing} ${String(owing)}団体`,
	standings,
	standingsRule:
		'「途中」は、未回答の項目が残っているか、差し戻されたものです。「まだ」は、数えられるファイルが届いていないものです。',
	instead: '届いたが数えないもの',
	insteadKinds: instead,
	late: '期限後',
	asOf: '基準日',
	perhapsInside: (locked: number, faulty: number) =>
		`${[
			...(locked === 0 ? [] : [`開いていない暗号化ファイルが${String(locked)}件`]),
			...(faulty === 0 ? [] : [`読めなかったファイルが${String(faulty)}件`])
		].join(
			'、'
		)}あります。回答が入っているかもしれません。この画面の上の方で、中身と理由を見られます。`,
	goneCodes: (names: string, count: number) =>
		`依頼先の${String(count)}団体は、コードが今の一覧にありません（合併など）：${names}。今の団体を依頼先に加え、この団体は外してください。`,
	others: (count: number) => `一斉依頼のファイルがほかに${String(count)}件あります。`,
	turnTo: (name: string, deadline: string, bodies: number) =>
		`「${name}」（期限 ${deadline}、${String(bodies)}団体）を見る`,
	turnToTitle: 'ほかの一斉依頼を見る',
	turnToText: '今の依頼の、ファイルに保存していない変更はなくなります。',
	opened: (name: string) => `一斉依頼「${name}」を開いています。`,
	toStanding: '回答の状態を見る',
	daysLeft: (days: number) =>
		days > 0
			? `あと${String(days)}日`
			: days === 0
				? '今日が期限です'
				: `期限を${String(-days)}日過ぎました`,
	caption: '依頼先と回答の状態',
	standing: '状態',
	all: '全て',
	show: '表示する団体',
	remove: '外す',
	removeOf: (name: string) => `${name}を依頼先から外す`,
	removed: (name: string) => `「${name}」を依頼先から外しました。`,
	undo: '元に戻す',
	unasked: (count: number) => `依頼していない団体からの回答が${String(count)}件あります。`,
	unaskedAdd: '依頼先に加える',
	addTitle: '依頼先を加える',
	addBodies: '依頼先に加える',
	save: '一斉依頼のファイルを保存',
	unsaved: '依頼先の一覧は、まだファイルに保存していません。',
	saved: '保存しました。',
	close: '依頼を閉じる',
	closeText: 'この画面から依頼を消します。保存したファイルはそのまま残ります。',
	closeUnsaved: 'ファイルに保存していない変更はなくなります。',
	csv: '状態をCSVで保存',
	remind: (count: number) => `催促する団体（途中とまだ） ${String(count)}団体`,
	remindShow: '途中とまだ',
	remindNobody: '全ての団体が回答しました。催促する団体はありません。',
	remindText:
		'一覧をコピーして表計算ソフトやメールに貼り付けるか、CSVで保存するか、印刷してください。',
	remindCopy: '催促する団体の一覧をコピー',
	remindCopied: 'コピーしました。',
	remindNotCopied: 'コピーできませんでした。CSVで保存してください。',
	owingCsv: '催促する団体をCSVで保存',
	remindPrint: '催促する団体を印刷',
	mail: '催促のメールの文',
	mailText: (name: string, checklist: string, deadline: string, days: string) =>
		`ご担当者様\n\n「${name}」について、回答のファイルがまだ届いていないか、未回答の項目が残っています。\n\n・チェックリスト：${checklist}\n・期限：${deadline}（${days}）\n\nまち点検で点検ファイルを開き、「報告と受渡し」の「受渡し」でファイルを書き出して、お送りください。\n既にお送りいただいた場合は、行き違いをお許しください。`,
	kit: '配る一式（ZIP）を作る',
	kitText:
		'説明と、依頼先ごとの空の点検ファイル（コード、名前、年度が入ったもの）を1つのZIPにします。まち点検の1ファイル版があれば一緒に入れます。相手には、その団体の点検ファイルと説明、1ファイル版を渡してください。',
	kitWithout:
		'1ファイル版（machi-tenken.html）は、この一式に入っていません。配布フォルダーのものを添えてください。',
	kitMaking: (percent: number) => `作っています… ${String(percent)}%`,
	kitPageName: 'はじめにお読みください.txt',
	kitPage: (name: string, checklist: string, deadline: string) =>
		`${name}\n\nチェックリスト：${checklist}\n期限：${deadline}\n\n1. machi-tenken.html をEdgeかChromeで開きます（インストール不要、通信しません）。\n2. 「ファイルを選ぶ」で、自分の団体の点検ファイル（…machi-tenken.json）を開きます。\n3. 答えたら、「報告と受渡し」の「受渡し」でファイルを書き出し、依頼元に渡します。\n`,
	commands: 'コマンドで作る場合',
	commandsText: '1つの団体につき1行です。'
};

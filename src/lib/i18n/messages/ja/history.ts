import type { ComparedField } from '#lib/domain/history/answer-differences.ts';
import type { Restoration } from '#lib/domain/history/restore-answer.ts';
import { results } from './results.ts';

/** Words of the screen that shows who changed what and when. */
export const history = {
	title: '変更の履歴',
	shortTitle: '履歴',
	lead: 'いつ、誰が、どの回答をどう変えたかを、新しい順に示します。変更前の内容に戻せます。戻しても履歴は消えず、戻したことも履歴に残ります。',
	names: '名前は利用者が入力したもの、時刻はこの端末の時計によるものです。',
	empty: '変更の記録はまだありません。回答を変えると、ここに残ります。',
	list: '変更の一覧',
	search: '検索（項目、対象、メモ、理由、名前）',
	control: results.control,
	person: '変更した人',
	from: 'この日から',
	until: 'この日まで',
	shown: (shown: number, all: number) => `${String(shown)}件（全${String(all)}件）`,
	nothing: '条件に合う記録がありません。',
	clearFilters: '絞り込みを外す',
	pages: 'ページ',
	previous: '前のページ',
	next: '次のページ',
	range: (from: number, to: number, of: number) =>
		`${String(of)}件中 ${String(from)}〜${String(to)}件`,
	number: (entry: number) => `記録 ${String(entry)}`,
	unnamed: '名前なし',
	goneComponent: (id: string) => `削除された構成要素（${id}）`,
	goneEvidence: '削除された証跡',
	goneParty: '削除された主体',
	ofControl: 'この項目の変更の履歴へ',
	toAnswer: '回答を見る',
	fields: {
		status: '回答',
		reason: '該当なしの理由',
		note: 'メモ',
		party: '担当する主体',
		mark: '印'
	} as Readonly<Record<ComparedField, string>>,
	none: 'なし',
	before: '前',
	after: '後',
	evidenceAdded: '証跡を追加',
	evidenceRemoved: '証跡を外した',
	wording: '回答した項目の文が新しくなりました。',
	noDifference: '内容は変わっていません。',
	restore: 'この変更の前に戻す',
	restoreOf: (entry: number, control: string) =>
		`記録${String(entry)}（${control}）：この変更の前に戻す`,
	restoreTitle: '変更の前に戻します',
	restoreWill: '今の回答が、次のように変わります。',
	restoreNote: '戻したことは新しい記録になります。今の内容も履歴に残ります。',
	lostEvidence: (count: number) =>
		`前に付いていた証跡のうち${String(count)}件は削除されているため、付け直せません。`,
	lostParty: '前に担当だった主体は削除されているため、担当は指定なしになります。',
	apply: '戻す',
	restored: (control: string) => `${control}の回答を戻しました。`,
	refusals: {
		'nothing-to-do': '今の回答は、この変更の前と同じ内容です。戻すものはありません。',
		'component-missing':
			'この構成要素は削除されているため、戻せません。その回答は結果の画面の「保管」で読めます。',
		'not-asked':
			'この項目は今の版と前提条件では問われないため、戻せません。前の内容はこの履歴で読めます。'
	} as Readonly<Record<Exclude<Restoration['kind'], 'change'>, string>>,
	cannotChange: 'この点検は今、変更できません。履歴は見られます。',
	chain: '履歴が切り取られたり書き換えられたりしていないか',
	chainLead:
		'記録は一件ずつ前の記録とつながっています。最後の記録までの要約値（履歴の要約値）を控えておくと、後でこの履歴がその続きかどうかを確かめられます。',
	entries: '記録の数',
	count: (count: number) => `${String(count)}件`,
	head: '履歴の要約値',
	headShort: '履歴の要約値の先頭',
	copy: '要約値をコピー',
	copied: 'コピーしました。',
	copyFailed: 'コピーできませんでした。要約値を選んでコピーしてください。',
	noted: '前に控えた履歴の要約値',
	notedHint:
		'64桁の英数字です。空白や改行が入っていても構いません。報告書の「点検データの要約値」は別のもので、ここでは確かめられません。',
	check: '確かめる',
	notAHead:
		'要約値ではありません。0〜9とa〜fの64桁を、省かずに貼り付けてください。履歴はそのままです。',
	continues: (entries: number, count: number) =>
		entries === count
			? `この履歴は、控えた要約値の時点のままです（${String(count)}件）。`
			: `この履歴は、控えた要約値の続きです（${String(count)}件のうち${String(entries)}件目までの要約値です）。`,
	continuesMeans: (entries: number) =>
		entries === 0
			? 'これは記録が一件もないときの要約値です。どの点検でも同じなので、何の証明にもなりません。'
			: `要約値を控えたときから、1件目から${String(entries)}件目までの記録は、書換え、削除、追加、並べ替えのどれもされていません。`,
	elsewhere: 'この履歴は、控えた要約値の続きではありません。',
	elsewhereMeans:
		'要約値を控えた後に履歴が切り取られたか書き換えられた、または別の点検か履歴以外の要約値です。控えたときのファイルがあれば、この点検と比べてください。',
	means: 'この確かめで分かること、分からないこと',
	proves: [
		'控えた要約値と合えば、そのときまでの記録は一件も変わっていません。',
		'合わなければ、どこかが変わったか、別の点検です。どの記録が変わったかまでは分かりません。'
	] as readonly string[],
	provesNot: [
		'控えた要約値がなければ、何も証明できません。ファイルを持つ人は、履歴を書き換えてから要約値を計算し直せます。相手にも要約値を伝え、双方で控えてください。',
		'記録の内容が正しいこと、名前や時刻が本当であることは証明しません。',
		'要約値を誰が控えたかは証明しません。それを示すのは署名です。',
		'構成要素、前提条件、改善計画、証跡ファイルの変更は、この履歴には入りません。'
	] as readonly string[],
	relations: {
		kept: '手元のもの',
		earlier: '前のファイル',
		same: (other: string) => `変更の履歴は、${other}と同じです。`,
		unrecorded: (other: string) =>
			`変更の履歴は${other}と同じですが、回答が違います。回答を変えた記録がないため、このアプリの外で書き換えられたおそれがあります。`,
		continues: (other: string, entries: number) =>
			`変更の履歴は、${other}の続きです（その後の変更が${String(entries)}件）。`,
		older: (other: string, entries: number) =>
			`${other}のほうが新しく、そちらにだけある変更が${String(entries)}件あります。古い控えか、履歴が切り取られたファイルです。`,
		parted: (other: string, entry: number) =>
			`変更の履歴が、${String(entry)}件目から${other}と違います。別々に変更されたか、履歴が書き換えられたファイルです。`
	},
	provesTitle: '分かること',
	provesNotTitle: '分からないこと'
};

import type {
	ReadAnswerSheetError,
	SheetIssue
} from '#lib/formats/answer-sheet/read-answer-sheet.ts';
import type { AnswerField } from '#lib/formats/answer-sheet/sheet-columns.ts';

/** Words about answer sheets for Excel. */
export const answerSheet = {
	title: '回答票（Excel・CSV）',
	lead: 'このアプリを開けない相手に、Excelの表で答えてもらいます。回答の列だけに書き込め、行を並べ替えたり列を加えたりしても取り込めます。',
	makeTitle: '回答票を作る',
	what: '入れる項目',
	all: '全ての項目（庁内の確認用）',
	form: 'ファイルの形式',
	forms: { xlsx: 'Excel（.xlsx）', csv: 'CSV（.csv）' },
	make: '回答票を作る',
	empty: 'この範囲に項目がありません。',
	questions: (count: number) => `項目：${String(count)}件`,
	madeAs: (name: string) => `作りました：${name}`,
	csvNote:
		'CSVでは、1行目と右側の「mt:」で始まる列を消さずに返してもらってください。どの項目の回答かを見分けるために使います。',
	takeTitle: '戻ってきた回答票を取り込む',
	takeLead:
		'違いを1つずつ確かめてから取り込みます。選ばなかったものは変わりません。点検項目のもとになった表に○、△、×などで答えたものも取り込めます。',
	component: 'この表の回答の対象',
	componentOfRows: '項目ごとに、1つだけある対象',
	take: '回答票を選ぶ',
	line: '行',
	field: '欄',
	mine: '今の内容',
	theirs: '回答票の内容',
	use: '取り込む',
	empties: '（空欄）',
	conflict: '作ったあとに、こちらも変更しています',
	accepted: '受入れ済みの回答です。選ばないかぎり置き換えません',
	none: '今の内容と違うところはありません。',
	count: (differences: number, conflicts: number) =>
		`違い ${String(differences)}か所${conflicts > 0 ? `（うち、こちらも変更しているもの ${String(conflicts)}か所。選ばないかぎり今のままです）` : ''}`,
	apply: (count: number) => `選んだ${String(count)}か所を取り込む`,
	applied: (count: number) => `${String(count)}か所を取り込みました。元に戻すこともできます。`,
	fields: { status: '回答', note: 'メモ', reason: '理由' } as Readonly<Record<AnswerField, string>>,
	words: {
		component: '対象',
		control: '番号',
		title: '点検項目',
		statement: '内容',
		status: '回答',
		note: 'メモ',
		reason: '該当なしの理由'
	},
	issuesTitle: '取り込めない行',
	issue: (line: number, text: string) => `${String(line)}行目：${text}`,
	cellIssue: (cell: string, text: string) => `${cell}：${text}`,
	issues: {
		'unknown-row': (value: string) =>
			`この点検にない項目です（${value}）。構成要素や前提条件が変わったか、番号が書き換わっています。`,
		'place-lost': (value: string) =>
			`どの項目の回答か分かりません（${value}）。右側の隠れた列（mt: で始まる列）が消えています。元の回答票の行に書き写してもらってください。`,
		'of-other-assessment': (value: string) =>
			`別の点検の回答票から写した行です（${value}）。この点検の回答票に書いてもらってください。`,
		'unknown-status': (value: string) =>
			`回答「${value}」が分かりません。実施済み、一部実施、計画中、未実施、分からない、該当なしのどれかに直してもらってください。`,
		'answered-twice': (value: string) =>
			`同じ項目（${value}）の行が2つあり、内容が違います。どちらが正しいか確かめてください。`,
		'text-too-long': (value: string) =>
			`2万文字を超える文です（${value}）。短くしてもらってください。`,
		'unknown-mark': (value: string) =>
			`「${value}」がどの回答か分かりません。○、△、×、－や、実施済み、未実施などに直してください。`,
		'several-components': (value: string) =>
			`「${value}」がどの構成要素の回答か分かりません。対象を1つ選んでください。`,
		'control-not-asked': (value: string) =>
			`この点検では対象外の項目です（${value}）。構成要素や前提条件を確かめてください。`,
		'text-differs': (value: string) =>
			`番号は同じですが、項目の文が違います（${value}）。版の違う表かもしれません。`,
		'no-control': (value: string) => `この点検にない項目です（${value}）。`,
		'row-twice': (value: string) => `同じ項目が2度あります（${value}）。先の行だけを読みました。`
	} as Readonly<Record<SheetIssue['problem'], (value: string) => string>>,
	errors: {
		'not-an-answer-sheet':
			'回答票ではないか、項目を見分けるための列（mt: で始まる列）が消えています。何も取り込んでいません。元の回答票に書き写してもらうか、作り直して渡してください。',
		'sheet-of-other-assessment':
			'別の点検（自治体か年度が違うもの、または写し）の回答票です。何も取り込んでいません。元の点検を開いて、もう一度取り込んでください。',
		'no-rows': '項目の行が1つもありません。何も取り込んでいません。ファイルを確かめてください。'
	} as Readonly<Record<ReadAnswerSheetError['kind'], string>>,
	notAccepted: (count: number) =>
		`${String(count)}か所は、こちらも変更しているため取り込んでいません。取り込むには --accept theirs を指定してください。`,
	acceptedStays: (count: number) =>
		`${String(count)}か所は、受入れ済みの回答のため取り込んでいません。画面で1件ずつ確かめて取り込んでください。`,
	written: (questions: number, path: string) =>
		`回答票（${String(questions)}件）を書き出しました: ${path}`,
	wrongForm: (path: string) => `${path}: 回答票は .xlsx か .csv で書き出せます。`,
	fullOnly: '回答票に入れるのは、全体（full）、party:<id>、component:<id> のどれかです。'
};

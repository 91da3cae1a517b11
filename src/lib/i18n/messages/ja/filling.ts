import type { LeftCell } from '#lib/application/left-cell.ts';

/** Words about answers that go back into somebody's own workbook. */
export const filling = {
	title: 'もとの表に回答を書き戻す',
	lead: '点検項目のもとになったExcelの表（.xlsx）を選ぶと、その表の回答欄にこの点検の回答を書いたファイルを作ります。回答欄のほかは、書式も図も計算式も、もとのまま変わりません。',
	pick: 'もとの表を選ぶ',
	component: '書き戻す対象',
	everything: '全て（項目ごとに、最も低い回答と内訳）',
	onlyEmpty: '既に書かれているセルは書き換えない',
	download: '書き戻した表を保存する',
	savedAs: (name: string) => `保存しました：${name}`,
	star: (three: number, four: number) =>
		`SCS評価制度の要求事項・評価基準の表の形として読みました（★3：${String(three)}件、★4：${String(four)}件）。`,
	columns: (sheet: string, answer: string, note: string) =>
		`「${sheet}」の${answer}列を回答${note === '' ? '' : `、${note}列を備考`}として扱います。`,
	noNotes: (sheet: string) => `「${sheet}」に備考の列が見つからないため、メモは書きません。`,
	counts: (answers: number, notes: number) =>
		`書き込む回答：${String(answers)}件、備考：${String(notes)}件`,
	same: (count: number) => `既に同じ内容のセル：${String(count)}`,
	replaced: (count: number) => `書き換えるセル：${String(count)}`,
	replacedCell: (cell: string, before: string, text: string) => `${cell}：${before} → ${text}`,
	left: (count: number) => `書き込まない所：${String(count)}`,
	leftPlace: (sheet: string, place: string, why: string, text: string) =>
		`「${sheet}」${/^\d/.test(place) ? `${place}行` : place}：${why}${text === '' ? '' : `（${text}）`}`,
	more: (count: number) => `ほか${String(count)}か所`,
	whys: {
		'text-differs': '番号は同じですが、項目の文が違います',
		'no-control': 'この点検にない項目です',
		'row-twice': '同じ項目が2度あります',
		formula: '計算式が入っています',
		'inside-merge': '結合したセルの途中です',
		'not-allowed': '表の入力規則で、この言葉を選べません',
		'too-long': 'セルに入る長さを超えています',
		'no-table': 'シートにセルがありません',
		'not-asked': 'この点検では対象外の項目です',
		unanswered: '回答がまだそろっていません',
		unknown: '「分からない」という回答です',
		'no-mark': '表に、この回答に当たる言葉がありません',
		kept: '既に書かれています',
		'merged-differ': '結合したセルに、違う回答が入ります'
	} as Readonly<Record<LeftCell['why'], string>>,
	remarks: {
		signed: '電子署名のあるファイルです。書き込むと、署名は合わなくなります。',
		shared: '共有ブックです。変更履歴には、この書き込みは残りません。',
		protected: (sheet: string, locked: number) =>
			`「${sheet}」は保護されています。保護はそのままで、${locked > 0 ? `ロックされたセル${String(locked)}か所にも書き込みます。` : '入力できるセルだけに書き込みます。'}`,
		formulas: (count: number) =>
			`計算式が${String(count)}か所あります。集計は、Excelで開いて Ctrl＋Alt＋F9 を押すと計算し直されます。`
	},
	errors: {
		'not-a-workbook':
			'Excelのブック（.xlsx）ではないため、書き戻せません。もとの表を .xlsx で用意してください。',
		'no-rows':
			'この点検の項目が見つかりません。何も書いていません。点検項目のもとになった表を選んでください。',
		'no-answer-column': (sheet: string) =>
			`「${sheet}」のどの列に回答を書くかが分かりません。回答の列を選んでください。`,
		'no-such-sheet': (sheet: string) => `「${sheet}」というシートがありません。`,
		'not-verified':
			'書き込んだ結果を読み直すと、もとの表と合いませんでした。ファイルは作っていません。'
	},
	answerColumn: '回答の列',
	noteColumn: '備考の列',
	found: '見出しから決める',
	noColumn: '書かない',
	column: (letters: string) => `${letters}列`,
	wrongColumn: (option: string, value: string) =>
		`--${option} には列の文字（例：O）を指定してください（指定: ${value}）。`,
	wrongComponent: (value: string) => `構成要素「${value}」はこの点検にありません。`,
	written: (path: string) => `書き戻した表を書き出しました: ${path}`
};

/** Words of the table of controls by components. */
export const answerGrid = {
	title: '表で回答',
	open: '表で回答する',
	oneByOne: '1件ずつ回答する',
	label: '点検項目と対象の表',
	control: '点検項目',
	component: '対象',
	notAsked: 'ここでは問いません',
	keys: (statuses: string) =>
		`${statuses}、Delete 取り消す、Enter 1件ずつの画面で開く、Shift＋矢印 範囲を選ぶ、Ctrl＋D 下へ写す、Ctrl＋R 右へ写す、Ctrl＋C／V コピーと貼り付け（Excelの表も）、Ctrl＋Z 元に戻す`,
	changed: (count: number) =>
		count === 0 ? '変わった回答はありません。' : `${String(count)}件の回答を変えました。`,
	undone: (count: number) =>
		count === 0 ? '元に戻す操作はありません。' : `${String(count)}件の回答を元に戻しました。`,
	redone: (count: number) =>
		count === 0 ? 'やり直す操作はありません。' : `${String(count)}件の回答をやり直しました。`,
	pasteTitle: '貼り付ける内容を確かめる',
	pasteApply: (count: number) => `${String(count)}件を反映する`,
	pasteCount: (changes: number, replaced: number) =>
		`${String(changes)}件の回答が変わります。うち${String(replaced)}件は今の回答を書き換えます。「元に戻す」を1回押すと、全て取り消せます。`,
	pasteWithoutReason: (count: number) =>
		`該当なしの${String(count)}件は、理由を書くまで未回答として数えます。`,
	pasteBeyond: (count: number) =>
		`表の外にはみ出した${String(count)}件のセルは、貼り付けません。貼り付ける位置を確かめてください。`,
	pasteWrong: (count: number) =>
		`次の${String(count)}件のセルは、反映しません。残りは反映できます。`,
	pastedText: '貼り付けた文字',
	why: '理由',
	noStatus: '回答の言葉や印（実施済み、○、△、×など）ではありません',
	more: (count: number) => `ほか${String(count)}件`
};

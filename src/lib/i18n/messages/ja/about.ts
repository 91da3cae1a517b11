/** Words of the help and settings screen. */
export const about = {
	title: '使い方と設定',
	whatTitle: 'まち点検とは',
	whatText:
		'スマートシティのセキュリティを自治体が自分たちで点検するための道具です。総務省「スマートシティセキュリティガイドライン」の考え方に沿っていますが、総務省のチェックシートそのものではなく、公式の道具ではありません。',
	dataTitle: 'データの扱い',
	dataItems: [
		'入力した内容は、この端末の外へ送信されません。別のサーバーへの通信を行わないことを、テストで確かめています。',
		'ブラウザーに保存した内容は、設定や空き容量の不足、ログオフ時の初期化で消えることがあります。ファイルに書き出したものを原本としてください。',
		'点検ファイルには、まちの弱点が書かれています。取扱区分を決め、見せてよい相手だけに渡してください。'
	] as readonly string[],
	accessibilityTitle: 'アクセシビリティ',
	accessibilityItems: [
		'JIS X 8341-3:2016 の適合レベルAAと、WCAG 2.2 のAAを目標にしています。キーボードだけで全ての操作ができ、400%に拡大しても横に動かさずに読めます。',
		'機械による検査は全ての画面で、変更のたびに行っています。読み上げソフトを使う人による試験は、まだ行っていません。',
		'達成基準ごとの試験結果は、配布フォルダーの「アクセシビリティ試験結果.txt」にあります。使えない所があれば、配布元へお知らせください。'
	] as readonly string[],
	methodTitle: '得点の求め方',
	settingsTitle: '設定',
	author: '回答者の名前',
	authorHint: '回答の履歴に残ります。空欄でもかまいません。',
	storageTitle: 'この端末の保存場所',
	persistence: {
		'not-asked': 'まだ確認していません（最初の保存のあとに確認します）。',
		granted: 'ブラウザーは、データを自動で消さないと答えています。それでもバックアップは必要です。',
		refused: 'ブラウザーは、空き容量が足りなくなるとデータを消すことがあると答えています。',
		'cannot-be-asked': 'このブラウザーでは確認できません。'
	} as Readonly<Record<'not-asked' | 'granted' | 'refused' | 'cannot-be-asked', string>>,
	portableStorage: '1ファイル版は、ブラウザーに何も保存しません。',
	usage: (used: string) => `使用量 約${used} MB`,
	wipeTitle: 'この端末から全ての点検を消す',
	wipeText:
		'共用の端末で作業を終えるときに使います。消した点検は元に戻せません。消してよければ、下に「消去」と入力してください。',
	wipeWord: '消去',
	wipe: '全て消す',
	wiped: '全ての点検を消しました。',
	wipeFailed: '消せなかった点検があります。ほかのタブを閉じて、もう一度お試しください。',
	wipeConfirm: (word: string) => `確認のため「${word}」と入力`,
	authorSave: '名前を設定する',
	authorSaved: '設定しました。',
	masterFile: '自動保存のファイル',
	masterNone: '今開いている点検には、自動保存のファイルがありません。',
	lastBackup: (when: string) => `最後のバックアップ ${when}`,
	neverBackedUp: 'まだバックアップしていません。',
	askAgain: 'ブラウザーにもう一度確認する',
	quota: (used: string, all: string) => `使用量 約${used} MB（上限の目安 約${all} MB）`,
	shortcutsText:
		'回答の画面では、次のキーが使えます。文字の入力中や変換中は働きません。使わない設定にもできます。',
	keysTitle: 'キー操作（回答の画面）',
	licenceTitle: 'ライセンス',
	partLicences: '部品と書体の利用条件（全文）',
	licenceText:
		'まち点検は MIT ライセンスで公開しています。報告書の書体は BIZ UDPGothic と Noto Sans JP（いずれも SIL Open Font License 1.1）です。',
	version: (version: string) => `バージョン ${version}`
};

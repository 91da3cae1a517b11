/** Words of the start screen and of taking files in. */
export const start = {
	title: 'スマートシティのセキュリティを、自分たちで点検する',
	lead: '総務省「スマートシティセキュリティガイドライン（第3.0版）」の考え方に沿った118の点検項目に答えると、層ごとの得点と不足が分かり、報告書（PDF）ができます。',
	privacy: '回答はこの端末の外へ送信されません。インターネットのない端末でも動きます。',
	unofficial:
		'非公式です。総務省のチェックシートそのものではありません。点検項目の文は、このプロジェクトが独自に書いたものです。',
	begin: '始め方を選ぶ',
	newTitle: '新しく始める',
	newText: '自治体名と年度、サービスや機器の一覧を入力します。5分ほどかかります。',
	newAction: '新しい点検を作る',
	openTitle: 'ファイルを開く',
	openText:
		'保存しておいた点検ファイルやバックアップから続けます。画面のどこかに置いても開けます。',
	openAction: 'ファイルを選ぶ',
	sampleTitle: '見本の市を見る',
	sampleText: '架空の市の回答、結果、報告書を見て回れます。何を変えても保存されません。',
	sampleAction: '見本を開く',
	list: 'この端末の点検',
	years: '年度の推移',
	answersCount: (count: number) => `回答 ${String(count)}件`,
	lastSaved: (when: string) => `最終保存 ${when}`,
	unopened: 'この点検の記録が読めません',
	unopenedAdvice:
		'記録は消さずに残しています。まず「記録をダウンロード」で手元に保管してください。そのあと、バックアップのファイルを「ファイルを選ぶ」で開くと復元できます。バックアップがないときも、この端末から削除しないでください。新しい版のまち点検で読めるようになることがあります。',
	incomplete: '一部の記録が失われています',
	removeTitle: 'この端末から削除',
	removeText: (title: string) =>
		`「${title}」をこの端末から削除します。元に戻せません。バックアップのファイルがあることを確かめてください。`,
	missingTitle: 'データが見つかりません',
	missingText:
		'以前この端末に保存した点検が、ブラウザーから失われています。ブラウザーの設定や空き容量の不足で消えることがあります。バックアップのファイルを開いて復元してください。',
	missingItem: (title: string, count: number, when: string) =>
		`${title}（回答 ${String(count)}件、最終保存 ${when}）`,
	missingRestore: 'バックアップから復元する',
	missingAccept: '復元せずに一覧から消す',
	unreadableTitle: '読めない記録があります',
	unreadableText:
		'記録は消さずに残しています。ダウンロードして保管し、バックアップのファイルがあれば開いて復元してください。',
	unreadableDownload: '記録をダウンロード',
	portableTitle: '1ファイル版をお使いです',
	portableText:
		'この版は、ブラウザーには何も保存しません。点検はファイルに保存し、次回はそのファイルを開いて続けます。',
	storageFailed: 'ブラウザーの保存場所を使えません',
	dropHere: 'ここに置くと点検ファイルを開きます',
	reportTitle: '報告書の確認',
	reportLook: '読み取り専用で開く',
	reportContinue: '続きから点検する',
	reportFindings: '確認の結果と、続きから始める',
	reading: (name: string) => `「${name}」を読んでいます…`,
	importTitle: 'ファイルの内容',
	importRefused: (name: string) => `「${name}」は開けませんでした`,
	severalRefused: 'ファイルは1つずつ開きます',
	importKept: '保存済みの点検には触れていません。',
	importSummary: (city: string, year: number, count: number) =>
		`${city}　${String(year)}年度　回答 ${String(count)}件`,
	importNew: 'この端末にはまだない点検です。',
	importSame: '同じ内容の点検が、この端末に保存されています。',
	importSample: '見本のファイルです。見るだけで、保存はされません。',
	importReplaces: (added: number, changed: number, removed: number) =>
		`同じ点検がこの端末にあります。置き換えると、回答が${String(added)}件増え、${String(changed)}件変わり、${String(removed)}件なくなります。`,
	importDamaged: '同じ点検がこの端末にありますが、記録が傷んでいます。置き換えて復元できます。',
	importSafety: '置き換える前の内容は、控えとして残します。',
	importOpen: '開く',
	importReplace: '置き換えて開く',
	importKeepBoth: '両方残す'
};

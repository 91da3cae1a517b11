/** Words of the round through the essentials. */
export const round = {
	title: '15分の点検（必須だけ）',
	progress: (done: number, of: number) => `必須 ${String(done)}/${String(of)}`,
	progressLabel: '必須の項目の進み具合',
	timeLeft: (minutes: number) => `残りの目安 約${String(minutes)}分`,
	allDone: '必須の項目に全て答えました。',
	see: 'ここまでの結果を見る',
	seeAll: '結果を見る',
	resultTitle: 'ここまでの結果（暫定）',
	provisional:
		'今ある回答からの、暫定の結果です。残りの項目に答えると、評価と得点は変わります。報告書にも暫定と書きます。',
	answered: (done: number, of: number) =>
		`必須${String(of)}件のうち${String(done)}件に回答しました。`,
	countsTitle: '必須の項目の回答',
	shortTitle: (count: number) => `必須で不足している項目（${String(count)}件）`,
	noneShort: '答えた必須の項目に、不足はありません。',
	openTitle: (count: number) => `まだ答えていない必須の項目が${String(count)}件あります。`,
	goOn: '残りの全ての項目に答える',
	firstPdf: '最初のPDFを作る',
	firstPdfHint: '首長や幹部に見せる要約版です。評価が暫定であることも書きます。',
	otherReports: 'ほかの報告書を選ぶ',
	none: 'このチェックリストには、今の前提で必須の項目がありません。'
};

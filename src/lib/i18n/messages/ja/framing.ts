/** Words of what stands around every screen: where one is, how bright it is. */
export const framing = {
	places: {
		overview: '概要',
		prepare: '準備',
		answer: '答える',
		results: '結果と改善',
		report: '報告と受渡し'
	},
	responsibility: '担当',
	requests: '依頼',
	sheet: '回答票',
	table: '表で回答',
	round: '15分の点検',
	edition: '版の変更',
	compare: '自治体の比較',
	/** In the row of links, where there is little room. */
	compareLink: '自治体の比較',
	compareAction: '「自治体の比較」で見る',
	compareLead: '都道府県、協議会、国の担当の方へ：多くの自治体のファイルを並べて比べられます。',
	merge: '取り込み',
	answered: (done: number, of: number) => `${String(of)}項目中${String(done)}項目に回答済み`,
	openRequests: (count: number) => `回答がそろっていない依頼${String(count)}件`,
	overdueActions: (count: number) => `期限を過ぎた改善計画${String(count)}件`,
	more: 'メニュー',
	theme: '明るさ',
	themes: { auto: '自動', light: '明るい', dark: '暗い' },
	themeHint: '「自動」は、この端末の設定に合わせます。',
	/** The button in the menu. */
	lockNow: 'ロックする',
	stateOfAssessment: 'この点検の状態'
};

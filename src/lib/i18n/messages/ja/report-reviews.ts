/** Words of what reviewers said of the answers, and of what the city replies. */
export const reportReviews = {
	verdictWords: { agree: '同意', disagree: '指摘' } as Readonly<
		Record<'agree' | 'disagree', string>
	>,
	reviewTitle: '監査の指摘',
	reviewLead: (agreed: number, findings: number, all: number) =>
		`監査者は、対象となる${String(all)}件のうち${String(agreed + findings)}件の回答を確かめ、${String(agreed)}件に同意し、${String(findings)}件を指摘しました。得点は自己点検の回答によるもので、指摘は反映していません。`,
	confirmed: '監査で確認済み',
	confirmedOf: (confirmed: string, percent: string) =>
		`得点${percent}のうち${confirmed.replace('%', '')}ポイント分（監査者が見て同意した回答の分。見ていない回答は含みません）`,
	ifReviewersAreRight: (percent: string, before: string, grades: readonly string[]) =>
		`監査者の判断どおりに数え直すと、まち全体の得点は${before}から${percent}になります。${grades.length === 0 ? '層の評価は変わりません。' : `評価が変わる層：${grades.join('、')}。`}`,
	gradeChange: (name: string, before: string, after: string) => `${name}（${before}から${after}）`,
	agreedTitle: '監査者が同意した回答',
	noReply: '対応：未回答',
	reviewedAs: (status: string) => `監査者の判断：${status}`,
	objected: '監査者の指摘あり',
	selfAssessed: '自己点検',
	reviewed: '監査者の判断',
	comment: '指摘と対応',
	finding: '指摘',
	reply: '対応',
	reviewer: '監査者',
	reviewedOn: '確かめた日',
	replied: (text: string) => `対応：${text}`
};

import type { HelpReader } from '../../help/help-page.ts';

/** Words around the manual and the list of terms. */
export const help = {
	title: '手引き',
	lead: '読む方ごとに、1ページにまとめています。通信なしで読め、印刷して配れます。',
	readers: {
		officer: { title: '担当者の方へ', about: '点検を作り、答え、報告書にするまで' },
		vendor: { title: '委託先の方へ', about: '届いた依頼に答えて、返すまで' },
		auditor: { title: '監査者の方へ', about: '書換えがないことを確かめ、判断して返すまで' },
		administrator: { title: '管理者の方へ', about: '配る、置く、守る、新しくする' }
	} as Readonly<Record<HelpReader, { readonly title: string; readonly about: string }>>,
	open: (screen: string) => `「${screen}」を開く`,
	print: 'このページを印刷する',
	back: '手引きの目次へ',
	notLoaded: 'このページを読み込めませんでした。画面を読み込み直してください。',
	more: 'ほかに読むもの',
	termsTitle: '用語',
	termsAbout: '画面に出てくる言葉の意味',
	termsLead: '画面では、点線の付いた言葉を押すと、ここと同じ説明が出ます。',
	termsSearch: '言葉を探す',
	termsFound: (shown: number, all: number) => `${String(shown)}語（全${String(all)}語）`
};

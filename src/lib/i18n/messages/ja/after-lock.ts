import { framing } from './framing.ts';

/** What is said after unlocking of what was in memory alone. */
export const afterLock = {
	title: 'ロックしたときに保存していなかったもの',
	campaign: (title: string) =>
		`一斉依頼「${title}」は、ファイルに保存する前にロックしたため、暗号化して残しておき、戻しました。「${framing.compare}」の「一斉依頼」で、ファイルに保存してください。`,
	cities: (count: number) =>
		`比べていた${String(count)}件の結果は、ブラウザーに残さないため、ロックで消えました。元のファイルは変わっていません。「${framing.compare}」で、もう一度ファイルを入れてください。`,
	typed:
		'送っていなかった入力欄の内容です。必要なものを選んでコピーし、もう一度入力してください。この知らせを閉じると消えます。',
	marks: {
		set: (label: string) => `「${label}」に印を付けた`,
		'taken-away': (label: string) => `「${label}」の印を外した`
	},
	notKeptTitle: 'ロックしたときに、残せなかったもの',
	notKept:
		'ブラウザーの保存場所がいっぱいか、使えなかったため、残せませんでした。「保存済み」と出た内容は残っています。ファイルに書き出していれば、そのファイルを開いてください。なければ、もう一度入力してください。',
	unnamed: '名前のない欄',
	toCompare: `${framing.compare}を開く`,
	close: '閉じる'
};

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
	unnamed: '名前のない欄',
	toCompare: `${framing.compare}を開く`,
	close: '閉じる'
};

import type { ZipProblem } from '#lib/formats/zip/zip-problem.ts';

/** What is wrong with a ZIP file, as a part of a sentence. */
export const zipProblems: Readonly<Record<ZipProblem, string>> = {
	truncated: '途中で切れています',
	'wrong-directory': '目次が壊れています',
	'too-many-entries': '中のファイルが多すぎます',
	'unsafe-name': '危険な名前のファイルが入っています',
	'unread-name': 'ファイル名の文字コードがUTF-8ではありません',
	'duplicate-name': '同じ名前のファイルが2つ入っています',
	encrypted: 'ZIPのパスワードで暗号化されています',
	'unknown-method': '読めない圧縮方式です（読めるのは無圧縮とDeflateだけ）',
	split: '分割されたZIPの一部です',
	overlapping: '中のファイルが重なっています',
	'headers-disagree': '目次と中身が食い違っています',
	'wrong-data': '圧縮された中身が壊れています',
	'wrong-size': '中身の大きさが合いません',
	'wrong-crc': '中身が書き換わっています'
};

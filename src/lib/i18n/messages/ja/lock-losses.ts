import { common } from './common.ts';

/** What is said before locking takes something that cannot be kept. */
export const lockLosses = {
	title: 'このままロックすると、なくなる内容があります',
	why: 'ブラウザーの保存場所がいっぱいか、使えないため、ロックするときに次の内容を残せません。「保存済み」と出た内容は、ロックしても残ります。',
	assessment: (title: string) => `点検「${title}」の、保存できていない変更`,
	campaign: (title: string) => `一斉依頼「${title}」の、ファイルに保存していない内容`,
	field: (label: string) => `送っていない入力欄「${label}」`,
	todo: (minutes: number) =>
		`下のボタンでファイルに書き出すか、入力を終えて送ってください。不要なファイルを消して空きを増やすと、残せるようになります。操作しないまま${String(minutes)}分たつと、残せないままでも自動でロックします（時間は「${common.about}」で変えられます）。`,
	first: '残したいときは、「キャンセル」を押して、先にファイルに書き出してください。',
	download: 'ファイルに書き出す',
	lockAll: '残さずにロックする',
	fileName: '送っていない入力'
};

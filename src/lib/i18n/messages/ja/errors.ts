import type { FileError } from '#lib/application/file-ports.ts';
import type { OpenError } from '#lib/application/open-assessment.ts';
import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { UnfitReceived } from '#lib/formats/assessment/unfit-field.ts';
import { describeUnfitFields } from '../../describe-unfit-field.ts';
import { say, type Texts } from '../../say.ts';
import { fileTroubles } from './file-troubles.ts';

/** Everything that can go wrong with what is kept, beyond the content of a file. */
export type AppError =
	OpenError | FileError | NotChangeable | UnfitReceived | { readonly kind: 'sample-not-loaded' };

const notChangeable: Readonly<Record<NotChangeable['because'], string>> = {
	draft: 'この点検は今、提出中ではありません。何も変更していません。提出の状態を確かめてください。',
	submitted:
		'この点検は監査に提出中のため、変更できません。何も変更していません。変更するときは、先に提出を取り下げてください。',
	accepted:
		'この点検は監査で受理され、確定しているため、変更できません。何も変更していません。直すときは、監査の画面で新しい改訂として開き直してください。',
	'copy-to-answer':
		'これは依頼への回答用の写しです。依頼された項目への回答と証跡のほかは変更できません。何も変更していません。ほかの内容の変更は、依頼した自治体に伝えてください。',
	'copy-to-review':
		'これは監査用の写しです。監査の記録のほかは変更できません。何も変更していません。ほかの内容の変更は、依頼した自治体に伝えてください。',
	'shared-part':
		'これは、見るために共有された点検の一部です。何も変更していません。変更するときは、元の点検で行ってください。'
};

/** One text per kind: what happened, what was kept, what to do next. */
export const errors: Texts<AppError> = {
	'not-changeable': ({ because }) => notChangeable[because],
	'left-meanwhile': () =>
		'作業が終わる前に、開いている点検が変わったため、この作業は取りやめました。どの点検も変更していません。元の点検を開いて、もう一度行ってください。',
	'unfit-fields': (error) => describeUnfitFields(error, 'ja'),
	'unfit-received': (error) => describeUnfitFields(error, 'ja'),
	unavailable: () =>
		'このブラウザーでは保存場所を使えません（設定またはポリシーで止められています）。回答はでき、内容はこの画面に残っていますが、閉じるとなくなります。閉じる前に必ずファイルに書き出してください。',
	'not-found': () =>
		'この点検はこの端末にありません。ほかの点検は、そのままです。バックアップのファイルを開いて復元してください。',
	'changed-elsewhere': () =>
		'別のタブで同じ点検が保存されたため、上書きしていません。どちらを残すか選んでください。',
	'blocked-by-other-tab': () =>
		'別のタブのまち点検が保存場所を使っています。保存済みの内容は、そのままです。ほかのタブを閉じてから、もう一度行ってください。',
	'newer-data': () =>
		'この端末のデータは、より新しいまち点検で保存されています。データには触れていません。新しい版のまち点検で開いてください。',
	locked: () =>
		'この端末に保存した内容はロックされています。パスフレーズを入力すると使えます。内容はそのまま残っています。',
	'connection-lost': () =>
		'ブラウザーの保存場所とのつながりが切れました。内容はこの画面に残っています。ファイルに書き出してから、もう一度保存してください。',
	'not-saved': ({ cause }) =>
		`ブラウザーが保存できませんでした（${cause}）。空き容量が足りないことがあります。内容はこの画面に残っています。ファイルに書き出し、空きを増やしてから、もう一度行ってください。`,
	'no-answer-in-time': () =>
		'ブラウザーから5秒たっても返事がありません。内容はこの画面に残っています。ファイルに書き出してから、もう一度行ってください。',
	'unreadable-record': () =>
		'この点検の記録が読めません。記録はそのまま残しています。「記録をダウンロード」で保管し、バックアップから復元してください。',
	'incomplete-record': ({ expected, found }) =>
		`保存した回答${String(expected)}件のうち${String(found)}件しか残っていません。残っている分はそのままにしています。バックアップから復元してください。`,
	'checklist-not-found': ({ guideline, edition }) =>
		`この点検が使うチェックリスト（${guideline} ${edition}）が見つかりません。点検の内容は変わっていません。チェックリストの写しを含むファイルで開いてください。`,
	'unsaved-changes': () =>
		'今開いている点検に保存されていない変更があります。変更はこの画面に残っています。ファイルに書き出してから、もう一度実行してください。',
	cancelled: () => '取りやめました。何も変更していません。',
	'not-supported': () =>
		'このブラウザーではファイルへの自動保存を使えません。何も変更していません。「バックアップをダウンロード」を使ってください。',
	'permission-needed': ({ name }) =>
		`「${name}」に書き込むには、もう一度許可が必要です。内容はこの画面に残っています。「書き込みを許可する」を押してください。`,
	'file-gone': ({ name }) =>
		`「${name}」が見つかりません。移動または削除されています。内容はこの画面に残っています。保存先を選び直してください。`,
	'file-changed-elsewhere': ({ name }) =>
		`「${name}」は、ほかの人または別の画面で書き換えられています。上書きしていません。別の名前で保存するか、上書きするかを選んでください。`,
	'file-not-written': ({ name, cause }) =>
		`「${name}」に書き込めませんでした（${cause}）。前の内容は残っています。別の場所に保存してください。`,
	'file-not-readable': ({ name, why }) =>
		`「${name}」を読めませんでした。${say(fileTroubles, why)}何も取り込んでいません。`,
	'sample-not-loaded': () =>
		'見本を読み込めませんでした。まち点検のサーバーにつながる所で、一度開き直してください。保存済みの点検に影響はありません。'
};

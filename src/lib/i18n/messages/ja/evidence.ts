import type { AttachError } from '#lib/application/attach-evidence.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Registration } from '#lib/domain/assessment/registration.ts';
import type { Texts } from '../../say.ts';

/** Words of the evidence screen. */
export const evidence = {
	title: '証跡',
	lead: '回答を裏付ける文書やファイルの一覧です。1つの証跡を、いくつもの回答に付けられます。',
	keptHere:
		'添付したファイルはこの端末に保存され、外部には送りません。点検ファイル（.machi-tenken.json）には入らないため、ファイルごと渡すときは受渡しの画面で書き出してください。',
	keptForVisit:
		'この1ファイル版では、添付したファイルは画面を閉じると消えます。閉じる前に、受渡しの画面で証跡を含めて書き出してください。',
	add: '証跡を追加',
	drop: 'ここにファイルを置くか、画面の写しを貼り付けて（Ctrl+V）ください。',
	pastedPicture: '貼り付けた画像',
	pick: 'ファイルを選ぶ',
	addReference: '文書番号や保管場所だけを登録',
	none: '証跡はまだありません。',
	noneFound: '条件に合う証跡はありません。',
	search: '証跡を探す',
	name: '名前',
	reference: '保管場所や文書番号',
	issuer: '発行者',
	issuedOn: '発行日',
	expiresOn: '有効期限',
	registration: '登録・認証',
	registrationNumber: '登録番号',
	registrationNumberNeeded:
		'「登録番号」を入れるか、「登録・認証」を「なし」にしてください。番号がないと、登録・認証を保存できません。',
	registrationLevel: '段階（あれば）',
	noRegistration: 'なし',
	starsHint:
		'★3か★4を入れます。証明の期限は上の「有効期限」に入れてください。過ぎると期限切れと表示し、裏付けに数えません。',
	schemes: {
		ismap: 'ISMAP（政府情報システムのためのセキュリティ評価制度）',
		'jc-star': 'JC-STAR（セキュリティ要件適合評価及びラベリング制度）',
		isms: 'ISMS（ISO/IEC 27001）',
		'isms-cloud': 'ISMSクラウドセキュリティ認証（ISO/IEC 27017）',
		'privacy-mark': 'プライバシーマーク',
		scs: 'SCS評価制度の★（サプライチェーン強化に向けたセキュリティ対策評価制度）',
		other: 'その他'
	} as Readonly<Record<Registration['scheme'], string>>,
	file: 'ファイル',
	noFile: '（参照のみ）',
	fileNotHere: 'ファイルはこの端末にありません',
	answers: '裏付ける回答',
	answerCount: (count: number) => `${String(count)}件`,
	expired: (day: string) => `期限切れ（${day}）`,
	expiresSoon: (day: string, days: number) => `あと${String(days)}日（${day}）`,
	size: (bytes: number) =>
		bytes < 1024 * 1024
			? `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
			: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
	preview: '内容を見る',
	previewTitle: (name: string) => `「${name}」の内容`,
	previewTooLarge:
		'画像が大きすぎるか、大きさを確かめられないため、ここでは表示しません。保存して、画像を見るプログラムで開いてください。',
	previewNone:
		'この種類のファイルは、ここでは表示できません。保存して、対応するソフトで開いてください。',
	previewCut: 'はじめの部分だけを表示しています。',
	previewDigest: 'ファイルの要約値（SHA-256）',
	save: 'ファイルを保存',
	edit: '変更',
	link: '回答に付ける',
	linkTitle: (name: string) => `「${name}」で裏付ける回答`,
	linkSearch: '点検項目を探す',
	linked: (count: number) => `${String(count)}件の回答に付けます。`,
	remove: '削除',
	removeText: (title: string, count: number) =>
		`「${title}」を削除します。${String(count)}件の回答から外れます。元には戻せません。`,
	attaching: (name: string) => `「${name}」を読んでいます`,
	stop: '中止する',
	attached: (count: number) => `${String(count)}件の証跡を追加しました。`,
	known: (name: string) => `「${name}」と同じファイルが登録済みのため、それを使いました。`,
	room: (used: string, quota: string) =>
		`この端末のブラウザーが使っている容量：${used}（上限の目安 ${quota}）`,
	unused: (count: number, size: string) =>
		`どの点検からも使われていないファイルが${String(count)}件（${size}）あります。`,
	clearUnused: '使われていないファイルを消す',
	digest: '要約値'
};

/** Why a file was not attached, where it is more than an error of the storage. */
export type AttachProblem = Exclude<AttachError, StorageError>;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export const attachProblems: Texts<AttachProblem> = {
	'evidence-empty': ({ name }) =>
		`「${name}」は中身が空のため、添付していません。元のファイルを確かめてください。`,
	'evidence-too-large': ({ name, limit }) =>
		`「${name}」は大きすぎるため、添付していません（上限 ${megabytes(limit)}）。保管場所だけを登録してください。`,
	'no-room': ({ name, size, room }) =>
		`「${name}」（${megabytes(size)}）を保存する空きがないため、添付していません（残り ${megabytes(room)}）。使われていないファイルを消すか、保管場所だけを登録してください。`,
	'evidence-not-readable': ({ name }) =>
		`「${name}」を読めなかったため、添付していません。ファイルが移動または変更されていないか確かめて、選び直してください。`,
	stopped: () => '中止しました。途中のファイルは添付していません。'
};

import type { ForeignKeyKind, LockError, UnlockError } from '#lib/formats/packet/packet-crypto.ts';
import type { Texts } from '../../say.ts';
import { megabytes } from '../../format-number.ts';

/** Words about locking and unlocking. */
export type PacketLockMessages = {
	readonly lock: Texts<LockError>;
	readonly unlock: Texts<UnlockError>;
};

const nothingTaken = '何も取り込んでいません。';
const nothingWritten = '何も書き出していません。';
const ownKey = '自分の公開鍵（age1 で始まる62文字）';

const keyKinds: Readonly<Record<ForeignKeyKind, string>> = {
	'post-quantum': '耐量子計算機暗号の鍵（age1pq…、AGE-SECRET-KEY-PQ-…）',
	ssh: 'SSHの鍵',
	plugin: 'ICカードや機器などのプラグインの鍵'
};
const named = (kinds: readonly ForeignKeyKind[]): string =>
	kinds.map((kind) => keyKinds[kind]).join('、');

/** Words about locking and unlocking. */
export const packetLocks: PacketLockMessages = {
	lock: {
		'too-large': ({ size, limit }) =>
			`大きすぎて暗号化できません（${megabytes(size)}、上限 ${megabytes(limit)}）。${nothingWritten}証跡を減らしてください。`,
		'passphrase-too-short': ({ least }) =>
			`パスフレーズが短すぎます。${nothingWritten}${String(least)}文字以上にしてください（無関係な単語を5つ並べると、覚えやすく破られにくくなります）。`,
		'no-recipients': () =>
			`受け取る人の公開鍵がありません。${nothingWritten}age1 で始まる公開鍵を指定してください。`,
		'wrong-recipient': ({ recipient }) =>
			`「${recipient.slice(0, 80)}」は使える公開鍵ではありません。${nothingWritten}age1 で始まる62文字の公開鍵を、そのまま写してください。`,
		'recipient-of-other-kind': ({ recipient, keyKind }) =>
			`「${recipient.slice(0, 24)}」は${keyKinds[keyKind]}で、まち点検では使えません。${nothingWritten}受け取る人に、age-keygen かまち点検で作った公開鍵（age1 で始まる62文字）を送ってもらってください。`,
		'sealing-failed': ({ detail }) =>
			`署名か暗号化の処理が途中で失敗しました（${detail}）。${nothingWritten}ほかのアプリを閉じるか再起動して、もう一度試してください。`
	},
	unlock: {
		'too-large': ({ size, limit }) =>
			`大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。${nothingTaken}証跡を減らして書き出し直してもらってください。`,
		'not-an-age-file': () =>
			`ageで暗号化したファイルではありません。${nothingTaken}ファイルを選び直してください。`,
		damaged: () =>
			`暗号化されたファイルが途中で切れているか、書き換えられています。${nothingTaken}もう一度送ってもらってください。`,
		'damaged-armor': () =>
			`文字の形の暗号化ファイル（-----BEGIN AGE ENCRYPTED FILE-----）が途中で切れているか、書き換えられています。${nothingTaken}メールの本文に貼らず、ファイルのまま添付して、もう一度送ってもらってください。`,
		'wrong-passphrase': () =>
			`パスフレーズが違います。${nothingTaken}全角と半角、大文字と小文字、前後の空白を確かめてください。`,
		'not-for-this-key': ({ passedOver }) =>
			`ほかの人の鍵に宛てて暗号化されています。${passedOver.length === 0 ? '' : `鍵のファイルにある${named(passedOver)}は、まち点検では使えないため試していません。`}${nothingTaken}${ownKey}を送り主に伝え、送り直してもらってください。`,
		'for-other-kind': ({ keyKinds: kinds, types }) =>
			`${named(kinds)}に宛てて暗号化されていて、まち点検では開けません（${types.join('、')}）。${nothingTaken}${ownKey}を送り主に伝えて送り直してもらうか、その鍵を扱える age で開いたZIPを読み込んでください。`,
		'needs-passphrase': () =>
			`鍵ではなく、パスフレーズで暗号化されています。${nothingTaken}送り主から聞いたパスフレーズで開いてください。`,
		'needs-identity': () =>
			`パスフレーズではなく、鍵に宛てて暗号化されています。${nothingTaken}自分の鍵のファイルで開いてください。`,
		'wrong-identity': () =>
			`鍵のファイルが正しくありません。${nothingTaken}AGE-SECRET-KEY-1 で始まる行のあるファイルを指定してください。`,
		'identity-of-other-kind': ({ keyKinds: kinds }) =>
			`鍵のファイルにあるのは${named(kinds)}だけで、まち点検では使えません。${nothingTaken}AGE-SECRET-KEY-1 で始まる鍵のファイルを指定するか、その鍵を扱える age で開いたZIPを読み込んでください。`,
		'public-identity': () =>
			`鍵のファイルにあるのは公開鍵だけです。公開鍵では開けません。${nothingTaken}AGE-SECRET-KEY-1 で始まる行のある、秘密鍵のファイルを指定してください。`,
		'locked-identity': () =>
			`鍵のファイルそのものが暗号化されています。${nothingTaken}画面で開いて鍵のパスフレーズを入力するか、age -d で開いた鍵のファイルを指定してください。`,
		'too-many-identities': ({ found, limit }) =>
			`鍵のファイルの鍵が多すぎます（${String(found)}個、上限 ${String(limit)}個）。${nothingTaken}このファイルを開く鍵だけにしてください。`,
		'work-factor-too-high': ({ found, limit }) =>
			`開くのに必要な計算が多すぎます（${String(found)}、上限 ${String(limit)}）。安全のため試さず、${nothingTaken}送り主に、まち点検か age の通常の設定で暗号化し直してもらってください。`,
		'unlocking-failed': ({ detail }) =>
			`暗号を解く処理が途中で失敗しました（${detail}）。${nothingTaken}ほかのアプリを閉じるか再起動して、もう一度試してください。`
	}
};

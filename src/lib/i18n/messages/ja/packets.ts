import type {
	DecodePacketError,
	OpenPacketError
} from '#lib/formats/packet/decode-packet-error.ts';
import type { FileSystem } from '#lib/formats/packet/system-file.ts';
import type { PacketKind } from '#lib/formats/packet/packet-facts.ts';
import type {
	SignatureVerdict,
	UnreadableSignature
} from '#lib/formats/ssh-signature/judge-signature.ts';
import type { PrivateKeyError } from '#lib/formats/ssh-signature/private-key-file.ts';
import { packetLocks, type PacketLockMessages } from './packet-locks.ts';
import { zipProblems } from './zip-problems.ts';
import { say, type Texts } from '../../say.ts';
import { megabytes } from '../../format-number.ts';

/** Words about packets. Whatever is refused is refused as a whole, and the text says so. */
export type PacketMessages = {
	readonly kinds: Readonly<Record<PacketKind, string>>;
	readonly decode: Texts<DecodePacketError>;
	readonly open: Texts<Exclude<OpenPacketError, { kind: 'wrong-assessment' }>>;
	readonly lock: PacketLockMessages['lock'];
	readonly unlock: PacketLockMessages['unlock'];
	readonly privateKey: Texts<PrivateKeyError>;
	readonly verdict: Texts<SignatureVerdict>;
	readonly lines: typeof lines;
};

/** After every reason for which a packet is refused. */
const nothingTaken = '何も取り込んでいません。';
const askAgain = '送り主に、もう一度書き出して送り直すよう頼んでください。';

const systemWays: Readonly<Record<FileSystem, string>> = {
	mac: 'Macでフォルダーを開いたり圧縮したりすると自動で加わるファイルで',
	windows: 'Windowsでフォルダーを開くと自動で加わるファイルで',
	linux: 'Linuxのファイル管理が自動で加えるファイルで'
};

const signatureReasons: Texts<UnreadableSignature> = {
	'not-a-signature': () => '署名のファイルが壊れています',
	'other-key-type': ({ keyType }) => `Ed25519以外の鍵（${keyType}）による署名です`,
	'other-hash': ({ hash }) => `SHA-256とSHA-512以外のハッシュ（${hash}）による署名です`,
	'weak-key': () => '誰の署名でも合ってしまう、位数の小さい鍵（弱い鍵）による署名です',
	'not-checkable': () => 'この環境では、Ed25519の署名を確かめる処理が動きません'
};

const kinds: PacketMessages['kinds'] = {
	backup: 'バックアップ',
	share: '共有（一部）',
	request: '回答の依頼',
	response: '依頼への回答',
	submission: '監査への提出',
	review: '監査の結果',
	publication: '公表（得点のみ）'
};

const lines = {
	about: (about: { kind: string; municipality: string; code: string; fiscalYear: number }) =>
		`種類: ${about.kind}  ${about.municipality}（${about.code}）  ${String(about.fiscalYear)}年度`,
	made: (date: string, identifier: string) => `作成日: ${date}  番号: ${identifier}`,
	whole: (files: number) =>
		`中身: ${String(files)}件のファイルが全てそろい、ハッシュ値も一致しています。`,
	spoken: (blocks: readonly string[]) => `電話で確かめるときの番号: ${blocks.join(' ')}`,
	oneOf: (part: number, parts: number) =>
		`${String(parts)}個に分けたバックアップの${String(part)}個目です。残りも同じように開くと、証跡のファイルがそろいます。`,
	missingEvidence: (count: number) =>
		`点検に登録されている証跡のうち${String(count)}件は、この受渡しファイルに入っていません。`,
	packed: (path: string, kind: string, evidence: number) =>
		`受渡しファイル（${kind}）を書き出しました: ${path}（証跡 ${String(evidence)}件）`,
	signedBy: (fingerprint: string) => `署名しました。鍵の指紋: ${fingerprint}`,
	locked: 'ファイルを暗号化しました。',
	tooLargePacket: (size: string, limit: string) =>
		`受渡しファイルが大きくなりすぎるため、何も書き出していません（${size}、上限 ${limit}）。証跡を減らすか、--evidence を付けずに実行し、証跡は別に渡してください。`,
	unlistedFiles: (count: number) =>
		`証跡のフォルダーのうち${String(count)}件は、点検に登録されていないため入れていません。`,
	wrongKind: (given: string, known: string) =>
		`--kind ${given} は使えません。指定できるもの: ${known}`,
	evidenceNotPublished: '公表するのは得点だけです。--evidence は指定できません。',
	onlyPart: '共有するのは一部です。--for party:<id> か --for component:<id> を指定してください。',
	onlyParty: '依頼する相手を --for party:<id> で指定してください。',
	notAResponse:
		'依頼への回答の受渡しファイルではありません。何も変更していません。回答のファイルか、点検ファイルを指定してください。',
	nothingToAsk:
		'この相手に聞く項目がありません。何も書き出していません。担当を決めるか、--ask all を指定してください。',
	wrongDeadline: (given: string) =>
		`--deadline ${given} は日付ではありません。2027-01-31 のように指定してください。`,
	requestNoted: (questions: number, path: string) =>
		`${String(questions)}件を依頼し、依頼の記録を ${path} に書き込みました。回答は、このファイルに取り込んでください。`,
	kitOnly: (name: string) =>
		`--${name} は --kit（machi-tenken.html の場所）と一緒に指定してください。何も書き出していません。`,
	notPortable: (path: string) =>
		`${path}: まち点検の1ファイル版（machi-tenken.html）ではありません。何も書き出していません。`,
	wrongTerm: (name: string, given: string, known: string) =>
		`--${name} に「${given}」は指定できません。指定できるもの: ${known}`,
	notedIsOutput: (path: string) =>
		`--noted と -o が同じファイル（${path}）です。何も書き出していません。依頼の記録は、別の名前にしてください。`,
	oneLockOnly: '--encrypt-to と --passphrase-file は、どちらか一方だけを指定してください。',
	oneKeyOnly: '--identity と --passphrase-file は、どちらか一方だけを指定してください。',
	lockedFile: (path: string) =>
		`${path}: 暗号化されています。--passphrase-file（パスフレーズのファイル）か --identity（自分の鍵のファイル）を指定してください。`,
	packetNotFile: (path: string) =>
		`${path}: 受渡しファイル（ZIP）です。unpack ${path} -o f.json で点検ファイルを取り出し、それを指定してください。公表用のものには点検ファイルが入っていないため、ここでは使えません。`,
	noSigners: (path: string) =>
		`${path}: 使える署名者が1人もいません。allowed_signers の形式（名前 ssh-ed25519 AAAA…）か確かめてください。`,
	folderExists: (path: string) =>
		`${path}: 既にあります。何も書き出していません。まだない名前のフォルダーを指定してください。`,
	notPublicationAsFile:
		'公表用の受渡しファイルには点検ファイルが入っていません。-o にフォルダーを指定してください。',
	signerRefused: '信頼する署名者のものと確かめられないため、何も書き出していません。',
	signatureRefused: '署名が正しくないため、何も書き出していません。',
	unpacked: (path: string) => `取り出しました: ${path}`
};

/** Words about packets, their signatures and their locks. */
export const packets: PacketMessages = {
	kinds,
	lines,
	decode: {
		'too-large': ({ size, limit }) =>
			`大きすぎます（${megabytes(size)}、上限 ${megabytes(limit)}）。${nothingTaken}証跡を減らして書き出し直してもらってください。`,
		'not-a-zip': () =>
			`受渡しファイル（ZIP）ではないか、空です。${nothingTaken}ファイルを選び直してください。`,
		'wrong-zip': ({ problem, path }) =>
			`ZIPとして受け付けられません（${zipProblems[problem]}${path === '' ? '' : `: ${path}`}）。${nothingTaken}${askAgain}`,
		'too-much-inside': ({ limit }) =>
			`広げると大きくなりすぎます（上限 ${megabytes(limit)}）。広げずにやめ、${nothingTaken}入手元を確かめてください。`,
		'symbolic-link': ({ path }) =>
			`ほかの場所を指すリンクが入っています（${path}）。${nothingTaken}入手元を確かめてください。`,
		'several-folders': () =>
			`いちばん外側のフォルダーが1つではありません。${nothingTaken}届いたZIPを、広げたり詰め直したりせずにそのまま使ってください。`,
		'not-a-bag': () =>
			`bagit.txt がなく、受渡しファイルではありません。${nothingTaken}ファイルを選び直してください。`,
		'other-bag-version': ({ found }) =>
			`BagItの版が違います（${found}）。読めるのは BagIt 1.0、UTF-8 だけです。${nothingTaken}まち点検で書き出し直してもらってください。`,
		'fetches-files': () =>
			`中身を外部から取り寄せる指定（fetch.txt）が入っています。通信はせず、${nothingTaken}中身を全て含めて送り直してもらってください。`,
		'missing-tag-file': ({ path }) =>
			`必要なファイル ${path} がありません。${nothingTaken}${askAgain}`,
		'wrong-tag-file': ({ path, line }) =>
			`${path} の${String(line)}行目が読めません。${nothingTaken}${askAgain}`,
		'missing-file': ({ path }) =>
			`一覧にある ${path} が入っていません。抜き取られたか、途中で失われています。${nothingTaken}${askAgain}`,
		'surplus-file': ({ path }) =>
			`一覧にない ${path} が入っています。あとから加えられています。${nothingTaken}${askAgain}`,
		'system-file': ({ path, system, others }) =>
			`${path}${others === 0 ? '' : `（ほかに${String(others)}件）`} が入っています。${systemWays[system]}、受渡しファイルの中身ではありません。${nothingTaken}届いたZIPを広げたり詰め直したりしていれば、元のZIPをそのまま使ってください。なければ送り主に、まち点検が書き出したZIPをそのまま送るよう頼んでください。`,
		'wrong-hash': ({ path }) =>
			`${path} の中身が一覧のハッシュ値と一致しません。書き換えられたか、壊れています。${nothingTaken}${askAgain}`,
		'wrong-oxum': () =>
			`中身の大きさか件数が bag-info.txt の記載と一致しません。${nothingTaken}${askAgain}`,
		'not-a-packet': () =>
			`BagItのファイルですが、まち点検の受渡しファイルではありません。${nothingTaken}ファイルを選び直してください。`,
		'format-too-new': ({ found, supported }) =>
			`このまち点検より新しい形式（形式 ${String(found)}）の受渡しファイルです。${nothingTaken}新しいまち点検で開いてください（このまち点検は形式 ${String(supported)} まで）。`,
		'wrong-fact': ({ label }) =>
			`bag-info.txt の ${label} が正しくありません。${nothingTaken}${askAgain}`
	},
	open: {
		'missing-payload': ({ path }) =>
			`中身の data/${path} がないか、読めません。${nothingTaken}${askAgain}`,
		'surplus-payload': ({ path }) =>
			`この種類の受渡しファイルに入るはずのない data/${path} が入っています。${nothingTaken}${askAgain}`,
		'wrong-evidence': ({ path }) =>
			`証跡 data/${path} の名前と中身が一致しません。${nothingTaken}${askAgain}`,
		'unlisted-evidence': ({ path }) =>
			`点検に登録されていない証跡 data/${path} が入っています。${nothingTaken}${askAgain}`,
		'contradicting-facts': () =>
			`bag-info.txt に書かれた自治体・年度・点検と、中の点検ファイルが食い違っています。${nothingTaken}${askAgain}`
	},
	lock: packetLocks.lock,
	unlock: packetLocks.unlock,
	privateKey: {
		'not-a-private-key': () =>
			'OpenSSHの秘密鍵として読めません。何も書き出していません。ssh-keygen -t ed25519 で作った id_ed25519 を指定してください。',
		'has-passphrase': () =>
			'秘密鍵にパスフレーズが付いています。何も書き出していません。署名なしで書き出すか、パスフレーズのない鍵を指定してください。',
		'other-key-type': () =>
			'Ed25519の鍵ではありません。何も書き出していません。ssh-keygen -t ed25519 で作った鍵を指定してください。',
		'key-not-usable': ({ detail }) =>
			`この環境では署名の鍵を使えません（${detail}）。何も書き出していません。署名なしで書き出すか、別の端末で試してください。`
	},
	verdict: {
		unsigned: () => '署名: ありません。中身は壊れていませんが、誰が作ったかは分かりません。',
		good: ({ name, fingerprint }) =>
			`署名: 正しい署名です。署名者: ${name}（指紋 ${fingerprint}）。署名のあとで書き換えられていません。`,
		'unknown-key': ({ fingerprint }) =>
			`署名: 鍵の持ち主が確かめられていません（指紋 ${fingerprint}）。送り主に電話し、下の番号を読み合わせて一致すれば、その人の鍵です。`,
		'bad-signature': ({ name, fingerprint }) =>
			`署名: 正しくありません（指紋 ${fingerprint}${name === undefined ? '' : `、${name} の鍵`}）。署名のあとで書き換えられたか、別のファイルの署名です。中身を使わず、送り主に確かめてください。`,
		'wrong-namespace': ({ namespace }) =>
			`署名: 受渡しファイルのための署名ではありません（用途「${namespace}」）。中身を使わず、送り主に確かめてください。`,
		unreadable: ({ reason }) =>
			`署名: 確かめられません（${say(signatureReasons, reason)}）。中身を使わず、Ed25519の鍵で署名し直してもらってください。`
	}
};

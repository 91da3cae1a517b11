/** Words of the screen for keys and signers. */
export const keys = {
	title: '鍵と署名者',
	lead: '受渡しファイルに署名すると、受け取った人は「誰が作ったか」「あとから書き換えられていないか」を確かめられます。鍵がなくても、受渡しはできます。',
	ownTitle: '自分の署名の鍵',
	none: 'まだありません。作った受渡しファイルには署名が付きません。',
	name: '鍵の名前',
	nameHint: '受け取る人に見える名前です。例：架空市 情報政策課',
	passphrase: 'パスフレーズ',
	passphraseHint:
		'12文字以上にしてください。無関係な単語を5つ並べると、覚えやすく破られにくくなります。忘れると鍵のファイルを開けません。',
	passphraseAgain: 'パスフレーズ（もう一度）',
	passphraseDiffers: '2回の入力が違います。',
	nameMissing: '鍵の名前を入力してください。',
	make: '鍵を作り、鍵のファイルを保存する',
	making: '鍵を作っています。数秒かかります。',
	made: '鍵を作りました。保存された鍵のファイルは、この端末が初期化されたときに必要です。安全な場所に保管してください。',
	open: '保管している鍵のファイルを使う',
	keyFile: '鍵のファイル',
	useFile: 'このファイルの鍵を使う',
	opened: '鍵を使えるようにしました。',
	fingerprint: '鍵の指紋',
	spoken: '電話で読み合わせる番号',
	spokenHint: '受け取る人に電話で読み上げ、相手の画面の番号と一致するか確かめてもらってください。',
	since: (day: string) => `${day} から`,
	forget: 'この端末から鍵を消す',
	forgetWarning:
		'この端末では署名できなくなります。鍵のファイルとパスフレーズがあれば、また使えます。',
	privacy:
		'秘密の部分はこの端末から取り出せない形で保管し、外に出るのはパスフレーズで暗号化した鍵のファイルだけです。',
	privacyPortable:
		'1ファイル版では、鍵はこの画面を閉じるまで使えます。次に使うときは鍵のファイルを開いてください。',
	receiveTitle: '受取りの鍵（自分に宛てて暗号化してもらうための鍵）',
	receiveLead:
		'公開鍵を相手に伝えると、パスフレーズを決めなくても、自分だけが開けるファイルを送ってもらえます。',
	makeReceiving: '受取りの鍵を作り、鍵のファイルを保存する',
	receivingMade: '受取りの鍵を作りました。鍵のファイルとパスフレーズを保管してください。',
	recipient: '相手に伝える公開鍵',
	copy: 'コピー',
	copied: 'コピーしました。',
	signersTitle: '確かめた署名者',
	signersLead:
		'電話などで番号を読み合わせ、本人の鍵だと確かめた人の一覧です。この人たちの署名は「正しい署名」と表示されます。',
	noSigners: 'まだありません。署名のある受渡しファイルを開くと、ここに加えられます。',
	remove: '一覧から外す',
	exportSigners: '一覧を allowed_signers として書き出す',
	importSigners: '一覧を読み込む',
	signersTaken: (count: number) =>
		count === 0
			? '使える署名者が1人もいません。allowed_signers の形式か確かめてください。'
			: `${String(count)}人を一覧に加えました。`
};

import { actions } from './actions.ts';

/** Words about handing files out and taking them in. */
export const exchange = {
	title: '受渡し',
	lead: '書き出すファイルは3種類です。中に入るものが違うため、渡す相手で選んでください。',
	backupTitle: 'バックアップ一式（自分のため）',
	backupHolds: '点検の全て、変更の履歴、証跡のファイル。ほかの人に渡すものではありません。',
	withEvidence: '証跡のファイルも入れる',
	makeBackup: 'バックアップ一式を書き出す',
	shareTitle: '共有（一部を見せる）',
	shareHolds:
		'選んだ主体または構成要素に関わる回答・証跡・改善計画だけ。ほかの主体の名前、履歴、改善計画の備考は入りません。受け取った人は、見ることだけができます。',
	shareWhat: '見せる範囲',
	shareNothing: '主体か構成要素を、先に「前提と構成」で登録してください。',
	ofParty: (name: string) => `主体：${name}`,
	ofComponent: (name: string) => `構成要素：${name}`,
	makeShare: '共有ファイルを書き出す',
	publishTitle: '公表（得点のみ）',
	publishHolds:
		'自治体名、年度、基準日、全体と層の得点だけ。構成要素や主体の名前、個々の回答、説明は入りません。',
	makePublication: '公表ファイルを書き出す',
	takeTitle: '受け取ったファイルを開く',
	takeLead:
		'受渡しファイル（.zip、.age）、点検ファイル、PDFを、ここで選ぶか、画面のどこかに置いてください。中身を確かめてから、どうするか選べます。',
	take: 'ファイルを選ぶ',
	sheetTitle: 'Excelで答えてもらう',
	sheetLead: 'このアプリを開けない相手には、Excelの回答票を渡せます。',
	sheetLink: '回答票を作る・取り込む',
	lock: '暗号化',
	locks: {
		none: 'しない',
		passphrase: 'パスフレーズで暗号化する',
		recipients: '相手の公開鍵で暗号化する'
	},
	lockNoneHint: '中身は誰でも読めます。弱点が分かる情報なので、渡す手段に注意してください。',
	lockPassphraseHint: 'パスフレーズは、ファイルとは別の手段（電話など）で伝えてください。',
	recipients: '相手の公開鍵',
	recipientsHint: 'age1 で始まる62文字です。2人以上のときは、1行に1つずつ書きます。',
	signing: (name: string) => `「${name}」の鍵で署名します。`,
	notSigning: '署名の鍵がないため、署名なしで書き出します。',
	makeKey: '鍵を作る',
	makingPacket: '書き出しています…',
	packetProgress: '書出しの進み具合',
	cancelPacket: '中止する',
	madePacket: (name: string) => `書き出しました：${name}`,
	madeWith: (evidence: number, missing: number) =>
		`証跡のファイル ${String(evidence)}件を入れました。${missing > 0 ? `${String(missing)}件は、この端末にないか、保存後に壊れたため、入っていません。` : ''}`,
	madePart: (part: number, parts: number) =>
		part === parts
			? `${String(parts)}個に分けたバックアップが全てそろいました。まとめて保管してください。`
			: `証跡が多いため、${String(parts)}個に分けて書き出します。ここまでで${String(part)}個です。続けて書き出してください。`,
	makePart: (part: number, parts: number) =>
		`${String(parts)}個のうち${String(part)}個目を書き出す`,
	tooMuchEvidence: (size: string, limit: string) =>
		`証跡のファイルが多すぎて、1つの受渡しファイルに入りません（${size}、上限 ${limit}）。何も書き出していません。「証跡のファイルも入れる」を外すか、証跡を減らしてください。`,
	sampleNote: '見本から作ったファイルには「見本」の印が付きます。',

	packetTitle: '受渡しファイル',
	lockedTitle: '暗号化された受渡しファイル',
	lockedByPassphrase: '送り主から聞いたパスフレーズを入力してください。',
	lockedByKey: '自分の受取りの鍵に宛てて暗号化されています。鍵のファイルを選んでください。',
	keyPassphrase: '鍵のファイルのパスフレーズ（暗号化されていないファイルなら空欄）',
	unlock: '開く',
	refusedTitle: '受け取れないファイルです',
	remember: '番号が一致したので、この署名者を覚える',
	rememberAs: '署名者の名前',
	signatureRefused:
		'署名が正しくないため、使えません。何も取り込んでいません。送り主に確かめ、送り直してもらってください。',
	notAsPromised:
		'種類の記載と中身が合わないため、使えません。何も取り込んでいません。送り主に書き出し直してもらってください。',
	takeAs: {
		backup: '取り込む前に、何が変わるかを見る',
		'to-answer': '依頼に回答する',
		'to-review': '監査を始める'
	},
	useLook: '見るだけで開く',
	useMerge: '今の点検と比べて取り込む',
	useReview: '監査の結果を取り込む',
	useScores: '公表用の得点だけが入っています。取り込むものはありません。',
	requestFrom: (by: string, at: string) => `依頼：${by} ${at}`,
	ownMissing:
		'この回答や監査の元になった点検が、この端末にありません。先に点検ファイルを開き、もう一度このファイルを開いてください。何も取り込んでいません。',

	requestsTitle: '回答の依頼',
	requestsLead:
		'委託先などに、その主体の点検項目だけを渡して答えてもらいます。相手には、ほかの回答も、ほかの主体の名前も見えません。',
	noParties: '依頼する相手を、先に「前提と構成」で主体として登録してください。',
	toParty: '依頼する相手',
	scope: '聞く範囲',
	scopes: { open: '未回答と「分からない」のもの', all: 'この主体が担当する全て' },
	questionCount: (count: number) => `聞く項目：${String(count)}件`,
	noQuestions:
		'この相手に聞く項目がありません。「担当の一覧」で、この主体が担当する項目を決めてください。',
	pick: '項目を選び直す',
	deadline: '回答の期限',
	message: '相手への伝言',
	messageHint: '例：不明な点は情報政策課（内線1234）まで。',
	makeRequest: '依頼ファイルを作る',
	requestMade: '依頼を記録しました。作ったファイルを相手に渡してください。',
	listTitle: 'これまでの依頼',
	noRequests: 'まだ依頼していません。',
	handedOut: (day: string) => `${day} に依頼`,
	due: (day: string) => `期限 ${day}`,
	noDeadline: '期限なし',
	standing: (taken: number, asked: number) =>
		`${String(asked)}件のうち${String(taken)}件を取り込みました`,
	overdue: '期限を過ぎています',
	again: 'この依頼のファイルをもう一度作る',
	againPacket: 'もう一度、依頼ファイルを作る',
	unknownParty: '（登録から外れた主体）',

	sendBack: '返送',
	answeringTitle: '依頼への回答',
	answeringLead: (city: string) =>
		`${city}からの依頼です。回答が終わったら、ここで返送用のファイルを作ります。`,
	answered: (done: number, asked: number) =>
		`${String(asked)}件のうち${String(done)}件に回答しました。`,
	messageFrom: '依頼主からの伝言',
	toAnswers: '回答する',
	makeResponse: '返送用のファイルを作る',
	responseHint:
		'全てに答えなくても返送できます。あとで答えを直したときは、もう一度作って送ってください。',
	responseMade: 'できたファイルを、依頼主に渡してください。',

	mergeTitle: '違いを見て取り込む',
	mergeLead: (file: string) =>
		`「${file}」と、今の点検を比べています。取り込むものを選んでください。選ばなかったものは変わりません。`,
	mergeNothingReceived:
		'比べるファイルがありません。「受渡し」で、受け取ったファイルを開いてください。',
	mergeRefused: '取り込めません',
	comparedAnew:
		'比べている間に、この点検の内容が変わりました。まだ何も取り込んでいません。違いを比べ直しましたので、選んだものを確かめてから、もう一度取り込んでください。',
	takeEasy: (count: number) => `食い違いのない${String(count)}件をまとめて選ぶ`,
	clearChoices: '選び直す',
	state: actions.state,
	mine: '今の内容',
	theirs: '相手の内容',
	base: '依頼したときの内容',
	keepMine: '今のまま',
	takeTheirs: '相手のものにする',
	absent: '（なし）',
	group: {
		easy: '食い違いなく取り込めるもの',
		decide: '決める必要があるもの',
		cannot: '取り込めないもの'
	},
	chosen: (count: number) => `取り込むもの：${String(count)}件`,
	finish: '選んだものを取り込む',
	putAside: '取り込まずにやめる',
	finished: (count: number) => `${String(count)}件を取り込みました。`,
	leftOver: (count: number) =>
		count === 0
			? ''
			: `${String(count)}件は今のままです。相手のファイルは変わらないので、あとでもう一度開けます。`,
	compareInstead: '違いを見て、選んで取り込む'
};

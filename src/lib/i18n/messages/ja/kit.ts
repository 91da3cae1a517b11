import type { KitTerms } from '#lib/application/request-kit.ts';

/** Words of what goes along with a request, and of the mail that brings it. */
export const kit = {
	how: '渡し方',
	hows: {
		kit: '一式で渡す（回答の道具と説明を付ける）',
		packet: '依頼ファイルだけを渡す'
	},
	kitHint:
		'1つの .zip に、machi-tenken.html（インストール不要）、依頼ファイル、「はじめにお読みください」が入ります。相手は、これだけで答えられます。',
	packetHint: '相手がまち点検をもう持っているときは、これで足ります。',
	termsLead: '次の約束と、期限、伝言は、「はじめにお読みください」とメールの文に書かれます。',
	blanks: '空欄',
	blanksOf: {
		none: '残さない（分からなければ「分からない」を選んでもらう）',
		allowed: '残してよい（分かる項目だけでよい）'
	} as Readonly<Record<KitTerms['blanks'], string>>,
	notApplicable: '該当なし',
	notApplicableOf: {
		'with-reason': '理由を書けば選んでよい',
		'ask-first': '選ぶ前に相談してもらう'
	} as Readonly<Record<KitTerms['notApplicable'], string>>,
	proof: '証跡',
	proofOf: {
		'where-there-is': 'あれば付けてもらう',
		needed: '「実施済み」には必ず付けてもらう',
		'not-needed': '付けなくてよい'
	} as Readonly<Record<KitTerms['proof'], string>>,
	make: '一式を作る',
	makeAgain: 'もう一度、一式を作る',
	portableMissing:
		'一式に入れる machi-tenken.html（1ファイル版）が手元にありません。配布フォルダーか、共有フォルダーにあるファイルを選んでください。',
	portableOwn:
		'1ファイル版は、自分自身のファイルを読めません。今開いている machi-tenken.html を選んでください。一式に、そのまま入れます。',
	portablePick: 'machi-tenken.html を選ぶ',
	portableWrong: (name: string) =>
		`「${name}」は、まち点検の1ファイル版ではありません。別のファイルを選んでください。`,
	portableReady: 'machi-tenken.html の準備ができました。',
	mailTitle: 'メールの文',
	mailLead: '一式を渡すときの文です。直してから使えます。',
	mailCopy: 'メールの文をコピーする',
	mailCopied: 'コピーしました。',
	mailNotCopied: 'コピーできませんでした。上の文を選んで、コピーしてください。',

	pageName: 'はじめにお読みください.txt',
	pageTitle: 'はじめにお読みください',
	opening: (city: string, party: string, year: number) =>
		`${city}から${party}様への、スマートシティセキュリティ点検（${String(year)}年度）についての回答のお願いです。`,
	asked: '■ お願いすること',
	scope: (count: number) =>
		`1. 聞く範囲：御社に関わる${String(count)}件の点検項目です。ほかの回答や、ほかの会社の名前は入っていません。`,
	deadline: (day: string) => `2. 期限：${day}`,
	noDeadline: '2. 期限：決めていません。できるときにお返しください。',
	blankTerms: {
		none: '3. 空欄：残さないでください。分からない項目は「分からない」を選び、分かる方をメモに書いてください。',
		allowed: '3. 空欄：残してかまいません。分かる項目だけお答えください。'
	} as Readonly<Record<KitTerms['blanks'], string>>,
	notApplicableTerms: {
		'with-reason': '4. 「該当なし」：選んでかまいません。理由を必ず書いてください。',
		'ask-first': '4. 「該当なし」：選ぶ前に、下の問合せ先にご相談ください。'
	} as Readonly<Record<KitTerms['notApplicable'], string>>,
	proofTerms: {
		'where-there-is': '5. 証跡：手元にあれば、文書や画面の写しを付けてください。',
		needed: '5. 証跡：「実施済み」と答える項目には、文書や画面の写しを必ず付けてください。',
		'not-needed': '5. 証跡：付けなくてかまいません。'
	} as Readonly<Record<KitTerms['proof'], string>>,
	contact: (message: string) => `6. 問合せ先・伝言：${message}`,
	noContact: '6. 問合せ先：この一式をお送りした担当者',
	holds: '■ 入っているもの',
	holdsPage: 'machi-tenken.html　答えるための道具です。インストールもインターネットも要りません。',
	holdsPacket: (name: string) => `${name}　聞かれている項目です。展開せずに使います。`,
	steps: '■ 答え方',
	step: {
		unpack: '1. 届いた .zip を、自分のフォルダーに展開します。',
		open: '2. machi-tenken.html をダブルクリックし、EdgeかChromeで開きます。',
		take: (name: string) =>
			`3. 「ファイルを選ぶ」で ${name} を選び、「依頼に回答する」を押します。`,
		unlock: '　 パスフレーズは別の手段でお伝えします（鍵に宛てたものは、御社の鍵で開きます）。',
		answer: '4. 「回答」で、1項目ずつ選びます。途中でやめるときは「ファイルに保存」を押します。',
		back: '5. 「返送」で返送用のファイルを作り、お返しください。'
	},
	data: '■ データの扱い',
	dataItems: [
		'回答は、返送用のファイルを渡すまで、どこにも送られません。',
		'machi-tenken.html は、ブラウザーに何も残しません。保存したファイルだけが残ります。',
		'回答には弱点が書かれています。取扱いにご注意ください。'
	] as readonly string[],
	mailSubject: (city: string, year: number) =>
		`件名：スマートシティセキュリティ点検（${String(year)}年度）への回答のお願い（${city}）`,
	mailGreeting: (party: string) => `${party}　ご担当者様`,
	mailHow:
		'添付の .zip を展開し、中の「はじめにお読みください」の順にお進みください。インストールは要りません。',
	mailUnlock: '依頼ファイルは暗号化しています。開き方は、別の手段でお伝えします。',
	mailEnd: 'よろしくお願いいたします。'
};

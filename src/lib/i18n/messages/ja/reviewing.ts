/** Words of the review round. */
export const reviewing = {
	title: '監査',
	stages: {
		submitted: '提出',
		returned: '差戻し',
		accepted: '受理（確定）',
		withdrawn: '取下げ'
	},
	now: (stage: string) => `今の段階：${stage}`,
	draft: '作成中（まだ提出していません）',
	log: 'これまでの経過',
	revision: (number: number) =>
		`この点検は改訂${String(number)}です（確定した点検を開き直したもの）。`,
	submitTitle: '監査に出す',
	submitLead:
		'提出すると、結果が返るか取り下げるまで、この点検は変更できません。提出用のファイルを監査者に渡してください。',
	submit: '提出する',
	submittedLead:
		'提出中のため変更できません。監査の結果を受け取ったら、画面のどこかにファイルを置いてください。',
	saveSubmission: '提出用のファイルを作る',
	withdraw: '提出を取り下げる',
	withdrawReason: '取り下げる理由',
	acceptedLead:
		'受理され、確定しました。もう変更できません。直すときは、新しい改訂として開き直します（確定した点検はそのまま残ります）。',
	reopen: '新しい改訂として開き直す',
	reopenQuestion: '新しい改訂を作って開きます。確定した点検は一覧に残ります。',
	findingsTitle: '指摘',
	noFindings: '指摘はありません。',
	finding: { open: '未対応', replied: '回答済み', closed: '終了' },
	own: '自己点検',
	reviewers: '監査者の判断',
	by: (name: string, day: string) => `${name} ${day}`,
	comment: '監査者の意見',
	papers: '監査調書',
	reply: '指摘への回答',
	saveReply: '回答を保存',
	actionsFor: 'この指摘に対する改善計画',
	linkAction: '改善計画を結び付ける',
	noActions: '結び付けた改善計画はありません。',
	toActions: '改善計画を作る',
	toAnswer: '回答を開く',
	close: '指摘を終了する',
	reopenFinding: '終了を取り消す',
	agreedCount: (agreed: number, looked: number) =>
		`監査者が見た${String(looked)}件のうち、${String(agreed)}件に同意しました。`,

	reviewerLead: (city: string) =>
		`${city}から提出された点検です。回答は変更できません。判断と意見だけを書き、結果のファイルを返します。`,
	integrity: '提出されたものの確認',
	intact: '提出時の要約値と、中身の要約値が一致しています。',
	broken:
		'提出時の要約値と、中身の要約値が一致しません。提出のあとで書き換えられています。提出し直してもらってください。',
	samplingTitle: '見る回答を選ぶ',
	samplingLead:
		'「危険度の大きい順」は、重み × 重要度 × 回答の点 × 影響が大きい回答、つまり誤りがあったときに見逃すものが大きい回答です。「無作為」は、下の種の文字から誰でも同じ結果を再現できます。',
	byRisk: '危険度の大きい順に選ぶ件数',
	atRandom: '無作為に選ぶ件数',
	seed: '種（無作為に選ぶ元になる文字）',
	draw: '選ぶ',
	drawAgain: '選び直す',
	drawn: (risk: number, random: number, seed: string) =>
		`危険度の大きい順 ${String(risk)}件、無作為 ${String(random)}件（種「${seed}」）`,
	notDrawn: 'まだ選んでいません。',
	howDrawn:
		'無作為の選び方：回答のある項目ごとに「種 構成要素 項目番号」（半角の空白で区切る）のSHA-256を求め、小さい順に取ります。',
	because: { risk: '危険度', random: '無作為', chosen: '任意' },
	progress: (done: number, all: number) =>
		`${String(all)}件のうち${String(done)}件を判断しました。`,
	alsoLook: 'ほかの回答も見る',
	addChosen: '加える',
	verdict: '判断',
	verdicts: { agree: '同意する', disagree: '同意しない（指摘）' },
	yourStatus: '監査者としての回答の選択',
	sameStatus: '（自己点検と同じ）',
	yourComment: '意見・根拠',
	addPaper: '監査調書のファイルを加える',
	clear: '判断を取り消す',
	commentMissing: '同意しないときは、意見・根拠を書いてください。',
	earlier: '前回までの指摘',
	decideTitle: '監査の結論',
	accept: '受理する（確定）',
	return: '差し戻す',
	returnReason: '差し戻す理由（必須）',
	reasonMissing: '差し戻す理由を書いてください。',
	openFindings: (count: number) => `終了していない指摘が${String(count)}件あります。`,
	decided: (stage: string) =>
		`結論：${stage}。下のボタンで結果のファイルを作り、自治体に返してください。`,
	saveReview: '監査の結果のファイルを作る',
	saveInterim: '途中の結果をファイルにする',
	reviewerName: '監査者の名前',

	receivedTitle: '届いた監査の結果',
	receivedCounts: (reviews: number, findings: number, papers: number) =>
		`新しい判断 ${String(reviews)}件（うち指摘 ${String(findings)}件）、監査調書 ${String(papers)}件`,
	receivedDecision: (stage: string) => `結論：${stage}`,
	receivedInterim: '結論はまだ出ていません。',
	take: '取り込む',
	putAside: '取り込まない',
	errors: {
		'other-city': (mine: string, theirs: string) =>
			`別の自治体の監査の結果です（こちら ${mine}、相手 ${theirs}）。何も取り込んでいません。`,
		'other-assessment':
			'別の点検の監査の結果です。年度や改訂を確かめてください。何も取り込んでいません。',
		'not-under-review':
			'この点検は今、提出中ではありません（提出していないか、取り下げたか、結論を取り込み済みです）。何も取り込んでいません。',
		'other-submission':
			'今の提出より前の、または別の提出に対する監査の結果です。何も取り込んでいません。監査者に、最新の提出ファイルを見てもらってください。',
		'answers-altered':
			'監査の結果に入っている回答が、提出したものと違います。何も取り込んでいません。監査者に、提出ファイルから作り直してもらってください。'
	},
	lockedBar: {
		submitted: '監査に提出中のため、変更できません。',
		accepted: '受理されて確定しているため、変更できません。',
		answers: '依頼への回答用の写しです。依頼された項目だけに答えられます。',
		review: '監査用の写しです。回答は変更できません。',
		part: '共有された一部です。見ることだけができます。'
	}
};

import type { AnswerDoubt } from '#lib/domain/hand-over/answer-doubts.ts';
import type { BeforeLeaving } from '#lib/domain/hand-over/before-leaving.ts';
import type { CountedThing, OpenDatedThing } from '#lib/domain/hand-over/open-things.ts';
import { actions } from './actions.ts';
import { answering } from './answering.ts';
import { results } from './results.ts';
import { reviewing } from './reviewing.ts';

/** Words of the page for somebody who takes over from an officer who is transferred. */
export const handOver = {
	title: '引継ぎ',
	lead: '担当者が替わるときの画面です。後任の方は、上から順に読むと、何の点検で、どこまで進み、何が残り、誰に聞けばよいかが分かります。担当を離れる方は、先に「引き継ぐ前に書いておくこと」を済ませてください。',
	sensitive: '弱い所をまとめた画面です。表示や印刷した紙の扱いに注意してください。',
	print: '印刷する',
	printHint:
		'紙には、絞り込んだ回答が、開いていないものも含めて全て載ります。件数が多いときは、「気になる点」で絞り込んでから印刷してください。',
	pageFoot: (city: string, day: string) => `${city}　引継ぎ　${day}現在`,
	copy: 'この画面は点検の写しの内容だけを示しています。',
	standing: 'この点検について',
	checklist: results.checklist,
	purpose: '点検の目的',
	stage: '段階',
	verdict: '評価',
	answered: '回答',
	answeredOf: (done: number, of: number) => `${String(of)}項目中${String(done)}項目に回答`,
	figures: (gaps: number, unknown: number) =>
		`不足${String(gaps)}件、「分からない」${String(unknown)}件`,
	lastChange: '最後の変更',
	drawer: '保管',
	drawerCount: (count: number) => `もう数えない回答${String(count)}件（結果の画面で読めます）`,
	contents: 'この画面の内容',
	first: '最初に見るもの',
	firstLead:
		'急ぐ順です。期限を過ぎたもの、すぐに対応するもの、期限が近いもの、残りの順に並べています。',
	nothingOpen: '期限のあるものや、残っていることはありません。',
	openCount: (count: number) => `${String(count)}件`,
	dated: {
		action: '改善計画の期限',
		evidence: '証跡の期限',
		renewal: '証跡の更新',
		request: '依頼の期限',
		contract: '契約の終わり',
		obligation: '定期の作業'
	} as Readonly<Record<OpenDatedThing['kind'], string>>,
	counted: {
		returned: () => '監査で差し戻されています。理由を読み、直して出し直してください。',
		submitted: () => '監査に提出中です。結果が届くまで変更できません。',
		findings: (count: number) => `監査の指摘が終わっていない回答${String(count)}件`,
		'essential-unplanned': (count: number) =>
			`改善計画も、計画しない理由もない必須の項目の不足${String(count)}件`,
		'to-reconfirm': (count: number) => `確かめ直していない回答${String(count)}件`,
		unknown: (count: number) => `「分からない」のままの項目${String(count)}件`,
		unanswered: (count: number) => `未回答の項目${String(count)}件`,
		'answers-stale': (count: number) => `見直しの時期を過ぎた回答${String(count)}件`,
		'work-undated': (count: number) => `実施した日も予定日もない定期の作業${String(count)}件`,
		'actions-undated': (count: number) => `期限のない改善計画${String(count)}件`,
		'requests-undated': (count: number) => `期限のない、回答待ちの依頼${String(count)}件`
	} as Readonly<Record<CountedThing['kind'], (count: number) => string>>,
	late: {
		action: '期限超過',
		evidence: '期限切れ',
		renewal: '時期超過',
		request: '期限超過',
		contract: '終了',
		obligation: '時期超過'
	} as Readonly<Record<OpenDatedThing['kind'], string>>,
	today: '今日',
	daysLeft: (days: number) => `あと${String(days)}日`,
	more: (count: number) => `ほか${String(count)}件を表示`,
	less: '初めの分だけを表示',
	people: '誰に聞くか',
	peopleLead:
		'連絡先は、この点検の問合せ先のほかは記録していません。印刷した紙の「連絡先」の欄に、前任の方が書き込んでください。',
	department: '作成した部署：',
	contact: '問合せ先：',
	parties: '主体',
	noParties: '主体は登録されていません。',
	party: '主体',
	kind: '種類',
	owned: '担当する項目',
	open: '未回答・分からない',
	requests: '回答待ちの依頼',
	write: '連絡先（書き込み用）',
	nobody: (count: number) => `担当する主体がいない項目が${String(count)}件あります。`,
	names: '回答、変更、監査をした人',
	namesLead: '名前は本人が入力したものです。「変更」は、今までに回答を変えた回数です。',
	noNames: '名前の記録はありません。',
	person: '名前',
	answers: '今の回答',
	changes: '変更',
	reviews: '監査',
	last: '最後の日',
	why: '回答とその理由',
	whyLead: '構成要素と層ごとに開くと、回答の一覧が出ます。回答を開くと、その理由が全て出ます。',
	point: '気になる点',
	anyPoint: '気になる点のある回答だけ',
	layer: answering.layer,
	component: answering.component,
	search: '検索（番号、文、メモ、名前）',
	shown: (shown: number, all: number, doubtful: number) =>
		`${String(shown)}件（全${String(all)}件）。うち気になる点のある回答は${String(doubtful)}件です。`,
	nothing: answering.nothing,
	clear: answering.clear,
	groupName: (layer: string, place: string) => `${layer}：${place}`,
	groupCount: (count: number, doubtful: number) =>
		doubtful === 0
			? `${String(count)}件`
			: `${String(count)}件、気になる点のある回答${String(doubtful)}件`,
	doubts: {
		'finding-open': '指摘あり',
		'to-reconfirm': '要再確認',
		'reason-missing': '該当なしの理由なし',
		unanswered: '未回答',
		unknown: '分からない',
		'plan-missing': '計画なし',
		'note-missing': '説明なし',
		'evidence-missing': '証跡なし',
		'evidence-expired': '証跡の期限切れ',
		'evidence-unplaced': '証跡の場所が不明'
	} as Readonly<Record<AnswerDoubt, string>>,
	control: results.control,
	status: answering.status,
	whyColumn: '理由',
	note: actions.note,
	privateNote: (note: string) => `（庁内限り）${note}`,
	reason: answering.reason,
	given: '回答した人と日時',
	unnamed: '名前なし',
	evidence: '証跡',
	evidenceGone: '削除された証跡',
	evidencePlace: (title: string, place: string) => `${title}（${place}）`,
	evidenceFile: (name: string) => `ファイル「${name}」`,
	noPlace: '場所の記録なし',
	validUntil: answering.evidenceValidUntil,
	expired: (day: string) => `期限切れ ${day}`,
	owner: answering.party,
	ownerFrom: (name: string, source: string) => `${name}（${source}）`,
	deferral: '計画しない理由',
	actions: '改善計画',
	actionOf: (title: string, owner: string, due: string, state: string) =>
		`${title}（担当：${owner}、期限：${due}、${state}）`,
	noOwner: actions.noOwner,
	noDue: actions.noDue,
	undated: (because: string) => `期限なし。理由：${because}`,
	review: '監査',
	reviewOf: (verdict: string, who: string, comment: string) =>
		[`${verdict}${who === '' ? '' : `（${who}）`}`, comment].filter(Boolean).join('：'),
	replied: (text: string) => `市の回答：${text}`,
	closed: reviewing.finding.closed,
	past: 'これまでの変更',
	pastOf: (moment: string, who: string, status: string, note: string) =>
		[`${moment} ${who}`.trim(), [status, note].filter(Boolean).join('。')].join('：'),
	cleared: answering.cleared,
	morePast: (count: number) => `それより前の変更が${String(count)}件あります。`,
	toAnswer: '回答を開く',
	toHistory: 'この項目の変更の履歴',
	leaving: '引き継ぐ前に書いておくこと',
	leavingLead:
		'担当を離れる方だけが知っていることです。書いておかないと、後任の方は初めから調べ直すことになります。必須の項目を先に並べています。',
	leavingNothing: '書き足すことは見つかりませんでした。',
	leavingClosed: 'この点検は今、変更できません。書き足すときは、監査の画面の案内に従ってください。',
	missing: {
		'reason-missing': '該当なしの理由がない回答',
		'note-missing': 'なぜその回答なのかが書かれていない回答',
		'evidence-missing': '実施済み・一部実施なのに証跡がない回答',
		'evidence-unplaced': '証跡がどこにあるか書かれていない回答',
		'plan-missing': '改善計画も、計画しない理由もない不足'
	} as Readonly<Record<BeforeLeaving['answers'][number]['kind'], string>>,
	missingActions: {
		'owner-missing': '担当が決まっていない改善計画',
		'day-missing': '期限も、期限のない理由もない改善計画'
	} as Readonly<Record<BeforeLeaving['actions'][number]['kind'], string>>,
	missingCount: (what: string, count: number) => `${what}（${String(count)}件）`,
	contactMissing: '報告書の画面の「点検の概要」に、作成した部署と問合せ先が書かれていません。',
	toReport: '報告書の画面で書く',
	files: (count: number) =>
		`証跡のファイル${String(count)}件は、点検ファイルには入りません。後任の方の端末が違うときは、「受渡し」の「バックアップ一式」を渡してください。`,
	toExchange: '受渡しの画面へ',
	toOwners: '担当の画面へ'
};

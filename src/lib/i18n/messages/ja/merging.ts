import type { MergeError, MergeNotice } from '#lib/domain/merge/check-merge.ts';
import type { LeftBehind } from '#lib/domain/merge/count-left-behind.ts';
import type { UntakenItem } from '#lib/domain/merge/list-untaken.ts';
import type { MergePart, MergeStanding } from '#lib/domain/merge/merge-item.ts';
import type { RenamedEvidence } from '#lib/domain/merge/align-evidence.ts';
import type { ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { formatDate } from '../../format-date.ts';
import { formatMoment } from '../../format-moment.ts';
import type { Texts } from '../../say.ts';

/** Words about merging a response or a colleague's copy. */
export type MergingMessages = {
	/** Why it is refused. Nothing is changed then, and the text says so. */
	readonly errors: Texts<MergeError>;
	/** What to know before. */
	readonly notices: Texts<MergeNotice>;
	readonly parts: Readonly<Record<MergePart, string>>;
	readonly states: Readonly<Record<MergeStanding, string>>;
	/** Why something of theirs is not taken, and what can be done. */
	readonly reasons: Readonly<Record<UntakenItem['because'], string>>;
	readonly renamed: (renamed: RenamedEvidence) => string;
	readonly unmerged: Readonly<Record<LeftBehind['part'], string>>;
	readonly fields: Readonly<Record<string, string>>;
	readonly headings: Readonly<Record<string, string>>;
	readonly verdicts: Readonly<Record<'agree' | 'disagree', string>>;
	readonly lines: typeof lines;
};

const nothingChanged = '何も変更していません。';

const pinText = ({ guideline, edition, revision, digest }: ChecklistPin): string =>
	`${guideline}@${edition} 改訂番号 ${String(revision)}、要約値 ${digest.slice(0, 12)}…`;

const lines = {
	counts: (counts: readonly (readonly [string, number])[]) =>
		counts.map(([name, count]) => `${name} ${String(count)}件`).join('、'),
	nothing: '相手のファイルに、こちらと違うものはありません。',
	taken: (count: number) =>
		count === 0 ? '取り込むものはありません。' : `取り込むもの：${String(count)}件`,
	change: (before: string, after: string) => `${before} → ${after}`,
	list: (texts: readonly string[]) => texts.join('、'),
	none: 'なし',
	yes: 'はい',
	no: 'いいえ',
	noStatus: '回答の選択なし',
	differsIn: (fields: readonly string[]) => `（違うところ：${fields.join('、')}）`,
	given: (by: string) => `［${by}］`,
	untaken: (reason: string, count: number) => `${reason}：${String(count)}件`,
	leftBehind: (name: string, count: number) =>
		`相手のファイルだけにある${name} ${String(count)}件は、取り込む対象ではありません。要るときは相手のファイルを保管してください。`,
	toDecide: (count: number) =>
		count === 0
			? '決めることは残っていません。'
			: `決めることが${String(count)}件残っています。こちらの内容のままです。`,
	history: (count: number, hash: string) => `変更の履歴 ${String(count)}件、要約値 ${hash}`,
	noRequestInIt:
		'どの依頼への回答か分かりません。何も変更していません。送り主に、依頼ファイルから作り直してもらってください。',
	copyNotSent:
		'これは、依頼された相手が回答するための写しです。何も変更していません。相手に「依頼への回答」の受渡しファイルを作ってもらい、それを取り込んでください。',
	wrongAccept: (given: string, known: string) =>
		`--accept ${given} は使えません。指定できるもの: ${known}`
};

/** Words about merging, Japanese. */
export const merging: MergingMessages = {
	lines,
	errors: {
		'other-city': ({ mine, theirs }) =>
			`別の自治体の点検です（こちら ${mine}、相手 ${theirs}）。${nothingChanged}送り主に、${mine}の依頼への回答かを確かめてください。`,
		'other-assessment': ({ mine, theirs }) =>
			`同じ自治体の別の点検です（こちら「${mine}」、相手「${theirs}」）。年度や、開き直す前の点検でないか確かめてください。${nothingChanged}`,
		'other-checklist': ({ mine, theirs }) =>
			`使っているチェックリストが違います（こちら ${pinText(mine)}。相手 ${pinText(theirs)}）。項目の意味が変わるため、回答を移せません。${nothingChanged}依頼したあとで版を変えたときは、改めて依頼してください。`,
		'wrong-base': () =>
			`元にしたファイル（--base）が、この点検のものではありません。${nothingChanged}依頼したときのファイルを指定するか、指定せずに比べてください。`
	},
	notices: {
		'already-merged': ({ takenAt }) =>
			`この回答は${formatMoment(takenAt, 'ja')}に一度取り込んでいます。まだ取り込んでいない違いだけを示します。`,
		'request-unknown': () =>
			'この依頼の記録が、今の点検にありません（依頼したあとで古いバックアップに戻したときなど）。どちらが変えたのか判断できないため、1件ずつ決めてください。',
		'as-copy': () =>
			'依頼への回答ではなく、同僚の写しとして比べています。依頼した相手のファイルなら、受渡しファイルで受け取り直してください。',
		'base-unknown': () =>
			'元にしたファイルが分かりません。どちらが変えたのか判断できないため、違いは全て1件ずつ決めてください。',
		'base-altered': () =>
			'元にしたファイルが、依頼したときの内容と違います。違いの向きが正しくないおそれがあるため、1件ずつ確かめてください。',
		'base-older': ({ handedOut, takenAt }) =>
			`この回答は${formatMoment(handedOut, 'ja')}に渡した内容に基づいています。そのあと${formatMoment(takenAt, 'ja')}に別の回答を取り込んだため、取り込み済みの回答は置き換えず、1件ずつ確かめます。`,
		late: ({ deadline, received }) =>
			`期限（${formatDate(deadline, 'ja')}）を過ぎて届きました（${formatDate(received, 'ja')}）。取り込めますが、期限後に自治体が直した回答と食い違うことがあります。`
	},
	parts: {
		answer: '回答',
		evidence: '証跡',
		action: '改善計画',
		review: '監査の判断',
		component: '構成要素',
		party: '主体',
		fact: '前提条件',
		heading: '点検の件名など'
	},
	states: {
		unchanged: '変更なし',
		'both-same': '双方が同じ',
		'mine-only': 'こちらだけが変更',
		'theirs-only': '相手だけが変更',
		conflict: '食い違い',
		'out-of-scope': '依頼の範囲外'
	},
	reasons: {
		'kept-mine': 'こちらの内容を残したもの',
		undecided: 'まだ決めていないもの（どちらを採るか、1件ずつ選んでください）',
		accepted:
			'受入れ済みの回答を変えるもの（選ばないかぎり置き換えません。中身を確かめて選んでください）',
		choice: '自治体が決める事柄（採るなら、1件ずつ選んでください）',
		'with-answers': '証跡（それを挙げている回答を採れば、一緒に取り込みます）',
		'with-component': '新しい構成要素への回答（その構成要素を採れば、一緒に取り込みます）',
		'request-unknown':
			'この点検に記録のない依頼への回答（まとめては取り込みません。こちらの内容のままです。画面の「受渡し」で中身を確かめ、1件ずつ選んでください）',
		'by-hand': '相手が削除したもの（削除するなら、この点検の画面で行ってください）',
		'not-asked': '依頼していないもの（取り込みません）',
		'no-component':
			'こちらにない構成要素への回答（取り込めません。必要なら構成要素を登録してください）'
	},
	renamed: ({ from, to, because }) =>
		because === 'there-already'
			? `証跡 ${from} は、こちらの ${to} と同じものとして扱います。`
			: `証跡の番号 ${from} は別の証跡に使われているため、${to} とします。`,
	unmerged: {
		drawer: '保管の回答',
		history: '変更の履歴',
		requests: '依頼の記録',
		responses: '取り込みの記録',
		stages: '監査の段階の記録',
		editionChanges: '版の変更の記録',
		deferrals: '計画しない理由',
		rulePreparation: '施行規則への備えの記録',
		calendar: '年間の予定の記録'
	},
	fields: {
		status: '状況',
		note: 'メモ',
		reason: '理由',
		party: '主体',
		evidence: '証跡',
		mark: '印',
		privateNote: 'メモは庁内だけ',
		effort: '手間',
		undatedBecause: '期限がない理由',
		title: '件名',
		reference: '保管場所や文書番号',
		issuer: '発行者',
		issuedOn: '発行日',
		expiresOn: '有効期限',
		renewEveryMonths: '更新の間隔（月）',
		registration: '登録番号',
		file: 'ファイル',
		owner: '担当',
		due: '期限',
		state: '状態',
		closes: '対象の不足',
		findings: '指摘',
		verdict: '判断',
		comment: '意見',
		reviewer: '監査者',
		reply: '返答',
		closedAt: '閉じた時',
		name: '名称',
		layer: '層',
		criticality: '重要度',
		uses: '利用する構成要素',
		facts: '前提条件',
		assets: '情報資産の種類',
		standing: '施行日に既にあるか',
		contract: '委託契約',
		kind: '種類',
		id: '番号',
		component: '構成要素',
		control: '点検項目',
		statementHash: '点検した文の要約値',
		updatedAt: '回答の日時',
		updatedBy: '回答した人',
		at: '判断の日時',
		sampled: '選んだ理由'
	},
	headings: {
		title: '件名',
		asOf: '基準日',
		fiscalYear: '対象年度',
		municipality: '自治体の名称'
	},
	verdicts: { agree: '同意', disagree: '不同意' }
};

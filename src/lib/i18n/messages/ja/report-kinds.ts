import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';

/** What the sentence about an extract is made of; figures are formatted already. */
export type ExtractSummary = {
	readonly answers: number;
	readonly gaps: number;
	readonly percent: string;
	readonly coverage: string;
};

/** Words of the reports that are not the full one: for leaders, for the public, extracts, interview sheets. */
export const reportKinds = {
	leadersTitle: '点検の結果',
	fullMark: '全体版',
	leadersMark: '要約版',
	publicMark: '公表版',
	publicTitle: '点検の結果',
	publicBecause: (grade: string, layers: readonly string[]) =>
		`${grade}の理由は、${layers.join('と')}の評価です。まち全体の評価は、最も低い層の評価です。`,
	sentenceGap: '',
	publicChecklist: (title: string, edition: string, revision: number) =>
		`${title}　第${edition}版対応・改訂${String(revision)}`,
	publicScope: '点検の対象',
	publicScopeOf: (pairs: number) => `スマートシティの取組について、のべ${String(pairs)}項目`,
	publicPlans: (planned: number, done: number) =>
		`登録${String(planned)}件、うち完了${String(done)}件`,
	publicMethodTitle: '点検の方法',
	publicMethod:
		'市が自ら点検した結果です（第三者による評価ではありません）。項目ごとに、実施済み・一部実施・計画中・未実施・分からない・該当なしから選び、重みを付けて得点にしています。「証跡の裏付け」は、得点のうち、有効な証跡がある回答で得た分です。',
	publicGrades: `評価はA（${gradeThresholds.A}%以上）、B（${gradeThresholds.B}%以上）、C（${gradeThresholds.C}%以上）、Dの4段階です。回答率が${leastCoverage}%に満たない層は「判定前」とし、必須の項目に不足がある層は、得点にかかわらずCを上限とします。`,
	publicNote:
		'この資料は公表用です。安全のため、構成要素、関係者、個々の回答と不足は載せていません。総務省のチェックシートそのものではなく、非公式の点検項目によるものです。',
	leadersFoot: `★は必須の項目です。評価はA（${gradeThresholds.A}%以上）、B（${gradeThresholds.B}%以上）、C（${gradeThresholds.C}%以上）、Dの4段階で、「判定前」は回答率が${leastCoverage}%に満たない層です。※は、必須の項目に不足があるため、得点にかかわらずCを上限とした評価です。得点の求め方と全ての項目は、全体版の報告書にあります。優先度は、重み×重要度×実施済みまでに足りない点×影響で、大きいほど先に検討する項目です。`,
	decideEssential: (count: number, named: string) =>
		`必須の項目の不足${String(count)}件（${named}）に、改善計画が登録されていません。担当と期限を決めてください。`,
	decideOverdue: (count: number, named: string, more: 'more' | 'all') =>
		`期限を過ぎた改善計画が${String(count)}件（${named}${more === 'more' ? 'など' : ''}）あります。期限を改めるか、体制を見直してください。`,
	decideOwner: (count: number) =>
		`担当する主体が決まっていない項目が${String(count)}件あります。責任の分担を決めてください。`,
	decideFindings: (count: number) =>
		`監査の指摘${String(count)}件に、まだ答えていません。指摘を受け入れるかどうかを決めてください。`,
	decideNothing: '今回、判断を要する項目はありません。',
	privateMark: '（庁内限り）',
	extractTitle: '点検の結果（抜粋）',
	extractForParty: (name: string) => `${name}向け抜粋`,
	extractOfComponent: (name: string) => `${name}の抜粋`,
	extractTotal: 'この抜粋の合計',
	extractEmpty: 'この抜粋に載せる項目はありません。',
	extractAsks: (subject: string, count: number) =>
		count === 0
			? `${subject}いま回答をお願いする項目はありません。次の内容に誤りがないか、お確かめください。`
			: `${subject}次の${String(count)}件の回答をお願いします。`,
	extractAskParty: (name: string) => `${name}の皆さまへ。`,
	extractAskAbout: (name: string) => `「${name}」について、`,
	extractCount: 'お願いする回答',
	extractCountOf: (count: number, essential: number) =>
		essential === 0
			? `${String(count)}件`
			: `${String(count)}件（うち必須の項目 ${String(essential)}件）`,
	extractDeadline: '期限',
	extractNoDeadline: '問合せ先にお確かめください',
	extractContact: '問合せ先',
	extractCity: (name: string) => `${name}の担当`,
	extractReturn: '返し方',
	extractByFile:
		'お渡しした依頼のファイルをまち点検で開いて回答し、返送用のファイルを送ってください。ファイルを使えないときは、番号を添えて文書で回答してください。',
	extractByPaper: '番号を添えて、回答と、確かめられるもの（証跡）の名称を文書で送ってください。',
	extractAskTitle: '回答をお願いする項目',
	extractAskLead:
		'項目ごとに、実施済み・一部実施・計画中・未実施・分からない・該当なしのどれに当たるかと、その状況をお答えください。該当なしのときは理由も必要です。',
	extractAnswersTitle: 'いまの回答',
	requirement: '点検項目と求める内容',
	statusNow: 'いまの回答',
	extractLead: ({ answers, gaps, percent, coverage }: ExtractSummary) =>
		`この抜粋の対象は、点検項目${String(answers)}件です。回答した項目の得点は${percent}、回答率は${coverage}、不足は${String(gaps)}件です。ほかの主体や、まち全体の得点は載せていません。`,
	interviewTitle: 'スマートシティセキュリティ点検　聞き取り用紙',
	interviewFor: (name: string, count: number) => `${name}にお尋ねする項目（${String(count)}件）`,
	interviewLead:
		'当てはまるものを1つ選び、四角に印を付けてください。「該当なし」のときは、理由を書いてください。分からない項目は「分からない」を選んでください。番号は、後で入力するときに使います。',
	interviewNothing: '聞き取る項目はありません。',
	partlyMeans: (text: string) => `一部実施とは：${text}`,
	proofsAre: (proofs: readonly string[]) => `確かめられるもの：${proofs.join('、')}`,
	writeNote: '状況',
	writeEvidence: '証跡の名称と場所',
	writeReason: '該当なしの理由',
	sheetWho: '回答した人（所属・氏名）',
	sheetContact: '連絡先',
	sheetDay: '回答した日',
	sheetAsker: '聞き取った人',
	sheetReturn: '返送先・期限',
	componentId: '構成要素の番号',
	questionOf: (title: string, component: string) => `${title}（${component}）`
};

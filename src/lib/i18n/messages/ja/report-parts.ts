import { formatDate, formatFiscalYears } from '#lib/i18n/format-date.ts';
import { leastCoverage } from '#lib/domain/scoring/grade.ts';

const dateOf = (date: string): string => formatDate(date, 'ja');

/** How many gaps closed, came, or stayed since last time. */
type GapCounts = {
	readonly closed: number;
	readonly added: number;
	/** Among those added: had been closed before. */
	readonly back: number;
	/** Among those added: nobody had answered them. */
	readonly found: number;
	readonly open: number;
};

/** Words of the parts of a report that decide and act: verdict, ways, outline, gaps by control, years. */
export const reportParts = {
	title: (checklist: string) => `${checklist}　不足分析報告書`,
	/** Where no gap is shown, or only what one party has to do with. */
	resultTitle: (checklist: string) => `${checklist}　点検結果`,
	range: (percent: string, low: string, high: string, coverage: string) =>
		`回答した項目の得点は${percent}です（回答率 ${coverage}。残りの回答しだいで${low}から${high}の間になります）。`,
	fullRange: (percent: string) => `全ての項目に回答し、得点は${percent}です。`,
	proved: (percent: string, supported: string) =>
		`得点${percent}のうち、有効な証跡で裏付けた分は${supported.replace('%', '')}ポイントです。`,
	counts: (gaps: number, essential: number, open: number) =>
		[
			gaps === 0
				? '回答した項目は、全て実施済みです。'
				: `不足は、対象ごとに数えて${String(gaps)}件${essential === 0 ? '' : `（うち必須の項目が${String(essential)}件）`}です。`,
			open === 0 ? '' : `まだ答えが分からず、確認が必要なものが${String(open)}件あります。`
		].join(''),
	recount: (findings: number, before: string, after: string, grades: string) =>
		`監査の指摘が${String(findings)}件あります。監査者の判断どおりに数え直すと、得点は${before}から${after}になります${grades === '' ? '' : `（評価が変わる層：${grades}）`}。上の評価と得点は自己点検によるもので、指摘を反映していません。`,
	findings: (findings: number) =>
		`監査の指摘が${String(findings)}件あります。上の評価と得点は自己点検によるもので、指摘を反映していません。`,
	qualityInShort: (wrong: number, doubtful: number) =>
		`回答の質について、${[
			wrong === 0 ? '' : `直す必要があるものが${String(wrong)}件`,
			doubtful === 0 ? '' : `裏付けが弱いものが${String(doubtful)}件`
		]
			.filter(Boolean)
			.join('、')}あります。`,
	waysTitle: '評価を上げる道筋',
	waysLead: (unit: string) =>
		`それぞれの評価に、いちばん少ない手間で届く道筋です。手間は${unit}で数えます。`,
	units: {
		points: '作業ポイント（小1・中3・大8）',
		days: '日数',
		yen: '金額（円）'
	},
	way: '道筋',
	wayTo: (grade: string) => `まち全体を${grade}にする`,
	wayToRated: (grade: string, layers: number) => `判定済みの${String(layers)}層を${grade}にする`,
	allPlans: '登録済みの計画を全て終える',
	whatToClose: 'なくす不足',
	closeCount: (gaps: number, controls: number) =>
		`${String(controls)}項目${gaps === controls ? '' : `（対象ごとに${String(gaps)}件）`}`,
	effort: '手間',
	result: '結果',
	resultOf: (grade: string, percent: string) => `${grade}　${percent}`,
	missingAnswers: (layer: string, needed: number, open: number) =>
		`${layer}は、未回答・「分からない」の${String(open)}件のうち、少なくとも${String(needed)}件に回答すると判定できます。`,
	missingMore: (more: number) =>
		`ほかに${String(more)}層が、判定できるだけの回答に達していません。`,
	ratedWhenAll: 'まち全体の評価は、全ての層が判定できたときに決まります。',
	wayItems: (grade: string, items: string) => `${grade}への道筋：${items}`,
	manyPeople: (more: number) => `ほか${String(more)}名`,
	andMore: (count: number) => `ほか${String(count)}項目`,
	andMoreItems: (count: number) => `ほか${String(count)}件`,
	noPlans: '改善計画の登録がありません。',
	changesOn: (date: string, grade: string, percent: string) =>
		`登録済みの計画が期限どおりに終わると、${dateOf(date)}に「${grade}」、得点${percent}になる見通しです。`,
	outside: {
		'closes-nothing': 'なくす不足がない計画',
		'no-date': '期限のない計画',
		'impossible-date': '期限の日付が正しくない計画',
		overdue: '期限を過ぎた計画'
	},
	outsideLine: (why: string, titles: string) => `${why}は、この見通しに入れていません：${titles}`,
	outlineTitle: '点検の概要',
	purpose: '目的',
	scope: '範囲',
	scopeOf: (components: number, controls: number, pairs: number) =>
		`構成要素${String(components)}件とまち全体。点検項目${String(controls)}件（「該当なし」を含め延べ${String(pairs)}件）`,
	purposeDefault: (checklist: string) =>
		`「${checklist}」に沿って対策の状況を自ら確かめ、不足と、次にすることを明らかにします。`,
	period: '回答の期間',
	periodOf: (from: string, to: string) => `${dateOf(from)}から${dateOf(to)}まで`,
	answeredBy: '回答した人・主体',
	method: '方法',
	methodDefault: '自己点検（担当者の回答と証跡によるもので、現地や機器の検査は含みません）',
	reviewedBy: '監査',
	reviewCoverage: (looked: number, all: number, by: string) =>
		`${String(all)}件のうち${String(looked)}件の回答を確かめました${by === '' ? '' : `（${by}）`}`,
	noReview: '監査は受けていません',
	limits: '限界',
	limitsDefault:
		'自己点検の結果であり、法令や規格への適合、攻撃に対する安全を保証するものではありません。',
	created: '作成日',
	department: '作成した部署',
	contact: '問合せ先',
	distribution: '配布先',
	notFilled: '（記入なし）',
	priority: '優先度',
	priorityNote:
		'優先度は、重み×重要度×実施済みまでに足りない点（一部実施は1、計画中と未実施は2）×影響で、大きいほど先に検討する項目です。対象ごとの値のうち、最も大きいものを示します。',
	controlAndState: '点検項目、はじめにすること、対象ごとの状況と足りないこと',
	provedSign: (status: string) => `${status}・証`,
	provedLegend: '「証」は、有効な証跡がある回答です。証跡の番号は、証跡の一覧にあります。',
	required: (statement: string) => `求めること：${statement}`,
	canHappen: (risks: string) => `起こりうること：${risks}`,
	firstStep: (how: string) => `はじめに：${how}`,
	weights: (effort: string, weight: number, impact: number) =>
		`手間 ${effort}・重み ${String(weight)}・影響 ${String(impact)}`,
	placeStatus: (place: string, status: string) => `${place}：${status}`,
	deferred: (reason: string) => `計画しない理由：${reason}`,
	dot: '。',
	apart: '\n',
	noPlan: '計画なし',
	dotted: '・',
	plan: (owner: string, due: string) => `計画：${owner}　${due}`,
	seeGaps: '不足の一覧に記載',
	notesTitle: '回答のメモ（不足のメモは、不足の一覧に記載）',
	lensEmptyGroups: (names: string) => `対応する項目がない区分：${names}`,
	/** Years that stand side by side. */
	shortYears: (years: readonly number[]) => formatFiscalYears(years, 'ja'),
	provisionalShort: (grade: string) => `暫定${grade}`,
	planCell: '計画（担当・期限）',
	plansLead: (open: number, overdue: number, undated: number) =>
		[
			`終わっていない計画が${String(open)}件あります。`,
			overdue === 0 ? '' : `うち${String(overdue)}件は期限を過ぎています。`,
			undated === 0 ? '' : `${String(undated)}件は期限がありません。`
		].join(''),
	plansOverdue: '期限を過ぎた計画',
	plansOpen: 'これからの計画',
	plansUndated: '期限のない計画',
	plansDone: '終わった計画、やめた計画',
	undatedBecause: (reason: string) => `期限がない理由：${reason}`,
	qualityTitle: '回答の質',
	qualityLead:
		'得点をどこまで信頼できるかを示します。「直す」は数え方に影響するもの、「裏付けが弱い」は得点の根拠が足りないもの、「確かめる」は念のため見直すものです。',
	severity: '種類',
	severities: { wrong: '直す', doubtful: '裏付けが弱い', look: '確かめる' },
	finding: '見つかったこと',
	count: '件数',
	where: '該当する項目（先頭から）',
	toDo: '次にすること',
	noQuality: '気になる点は見つかりませんでした。',
	controlsOf: '項目の番号',
	decidesTitle: '決めていただくこと',
	decideWay: (way: string, effort: string, controls: string) =>
		`目標を「${way}」とするかどうかを決めてください。いちばん手間の少ない道筋（${effort}）では、次の項目の不足をなくします：${controls}。`,
	decideAnswers: (layer: string, needed: number) =>
		`${layer}の評価を出すため、少なくとも${String(needed)}件の確認を指示してください。`,
	topControls: (shown: number, all: number) =>
		shown >= all
			? '優先度の高い項目'
			: `優先度の高い項目（${String(all)}項目のうち${String(shown)}項目）`,
	places: (names: string, count: number) =>
		count === 1 ? names : `${names}（${String(count)}か所）`,
	manyPlaces: (first: string, more: number) => `${first}ほか${String(more)}か所`,
	beginTitle: 'これから点検する項目',
	beginLead: `得点、評価、不足の一覧は、回答してから作成できます。評価は、層ごとに回答率が${String(leastCoverage)}%に達すると出ます。必須の項目から回答を始めると、早く見通しがつきます。`,
	asked: '点検する件数（対象ごと）',
	askedEssential: 'うち必須',
	sinceLayers: (shown: number, all: number) =>
		`層は、${String(all)}層のうち${String(shown)}層を、変化の大きいものから選んで示します。`,
	sinceGaps: ({ closed, added, back, found, open }: GapCounts) => {
		const among = [
			back === 0 ? '' : `${String(back)}件は、一度なくなって再び不足になったもの`,
			found === 0 ? '' : `${String(found)}件は、前回は未回答か「分からない」だったもの`
		].filter(Boolean);
		return [
			`前回の不足のうち${String(closed)}件がなくなり、`,
			`新たに${String(added)}件が加わりました`,
			among.length === 0 ? '。' : `（うち${among.join('、')}です）。`,
			open === 0 ? '' : `${String(open)}件は前回から続いています。`
		].join('');
	},
	sinceCame: (names: string) => `加わった構成要素：${names}`,
	sinceWent: (names: string) => `なくなった構成要素：${names}`,
	closed: 'なくなった不足',
	opened: '新たな不足',
	back: '再び不足になった項目',
	gapList: (title: string, count: number) => `${title}（${String(count)}件）`,
	onePlace: (control: string, place: string) => `${control}（${place}）`
};

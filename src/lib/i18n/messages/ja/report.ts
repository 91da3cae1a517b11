import type { Action } from '#lib/domain/assessment/assessment.ts';
import { formatDate, formatFiscalYear, formatLongDate } from '#lib/i18n/format-date.ts';
import { gradeThresholds, leastCoverage } from '#lib/domain/scoring/grade.ts';
import type { Registration } from '#lib/domain/assessment/registration.ts';
import { actions } from './actions.ts';
import { common } from './common.ts';
import { answering } from './answering.ts';
import { evidence } from './evidence.ts';
import { guidelines } from './guidelines.ts';
import { reportChanges } from './report-changes.ts';
import { reportKinds } from './report-kinds.ts';
import { reportParts } from './report-parts.ts';
import { reportReviews } from './report-reviews.ts';
import { pictures } from './pictures.ts';
import { responsibility } from './responsibility.ts';
import { results } from './results.ts';
import { setup } from './setup.ts';

/** How many pairs of control and component count, and how many do not. */
export type CountChain = {
	readonly counted: number;
	readonly excused: number;
	readonly excluded: number;
};

const dateOf = (date: string): string => formatDate(date, 'ja');
const fiscalYearOf = (year: number): string => formatFiscalYear(year, 'ja');

/** Words of the report and of figures on screen. */
export const report = {
	parts: reportParts,
	effortSizes: { S: '小', M: '中', L: '大' } as Readonly<Record<'S' | 'M' | 'L', string>>,
	pictures,
	subtitle: fiscalYearOf,
	summaryTitle: '全体の要約',
	layersTitle: '層ごとの結果',
	gapsTitle: '不足の一覧',
	actionsTitle: '改善計画',
	questionsTitle: '確認が必要な項目',
	notCountedTitle: '得点に含まない項目',
	countedOf: ({ counted, excused, excluded }: CountChain) =>
		`点検項目と対象の組は全部で${String(counted + excused + excluded)}件です。このうち、市や構成要素の前提条件に当てはまらず対象外となるもの${String(excluded)}件と、「該当なし」としたもの${String(excused)}件を除いた${String(counted)}件で得点を計算しています。`,
	excludedTitle: '対象外の項目',
	excludedLead:
		'次の項目は、市や構成要素の前提条件（個人情報を扱う、クラウドを使うなど）に当てはまらないため、対象になりません。条件が変われば、点検する項目に加わります。',
	notApplicableTitle: '該当なしとした項目',
	evidenceTitle: '証跡の一覧',
	methodTitle: '付録　得点の求め方',
	integrityTitle: 'この報告書とデータの対応',
	contentsTitle: '目次',
	toContents: '目次へ',
	signatures: [
		'作成（所属・氏名・日付）',
		'確認（所属・氏名・日付）',
		'承認（最高情報セキュリティ責任者・日付）'
	] as readonly string[],
	wholeCity: answering.wholeCity,
	noParty: '担当未定',
	notRated: common.notRated,
	nothingAsked: common.nothingAsked,
	provisional: common.provisional,
	gradeOf: (grade: string) => `評価 ${grade}`,
	noComponents: '構成要素が登録されていません',
	overall: '全体',
	layer: answering.layer,
	grade: results.grade,
	percent: common.percent,
	range: common.range,
	low: '幅の下限',
	high: '幅の上限',
	statement: '点検する内容',
	mark: answering.mark,
	reference: '保管場所',
	answersSheet: '回答',
	coverage: common.coverage,
	supported: results.supported,
	weakest: results.weakest,
	layerTable: '層ごとの評価と得点',
	componentTable: '構成要素ごとの評価と得点',
	noGaps: '実施済みでない項目はありません。',
	size: results.size,
	control: results.control,
	controlId: '番号',
	component: answering.component,
	status: answering.status,
	statuses: common.statuses,
	risk: '起こりうること',
	controlAndRisk: '点検項目と、起こりうること',
	action: '改善計画',
	owner: actions.owner,
	due: actions.due,
	state: actions.state,
	actionStates: actions.states,
	plannedBy: (title: string, owner: string, due: string) => `${title}（${owner}、${due}）`,
	noAction: '登録なし',
	noOwner: '担当未定',
	overdue: actions.overdue,
	actionLine: ({ title, owner, due }: Action) =>
		`${title}（${[owner ?? '担当未定', due === undefined ? '期限未定' : dateOf(due)].join('、')}）`,
	criticality: setup.criticality,
	party: '担当する主体',
	chain: results.chain,
	note: actions.note,
	reason: '理由',
	sums: '得点の内訳',
	possible: '全項目の満点',
	answeredPossible: '回答済みの満点',
	earned: '得た点',
	sumsTitle: '得点の内訳（整数）',
	answersOf: (name: string) => `回答：${name}`,
	gapsLead: (count: number) =>
		count === 0
			? '回答した項目は全て実施済みです。'
			: `「実施済み」に届いていない回答が、対象ごとに数えて${String(count)}件あります。点検項目ごとにまとめ、優先度の高い順に並べています。「計画中」は対策の状況についての回答で、改善計画の登録とは別です。`,
	questionsLead: (count: number) =>
		`「分からない」または未回答の項目が${String(count)}件あります。得点には含めず、得点の幅に表しています。確認する相手の順に並べています。`,
	addressee: '確認する相手',
	unregistered: (kind: string) => `${kind}（主体の登録なし）`,
	notApplicableLead: '次の項目は、理由を付けて「該当なし」としたため、得点の計算から除いています。',
	evidence: answering.evidence,
	issuer: evidence.issuer,
	issuedOn: '発行日',
	expiresOn: '有効期限',
	expired: '（期限切れ）',
	lensesTitle: '観点ごとの集計',
	lensesLead:
		'同じ回答を、ほかの枠組みの分け方で集計したものです。1つの項目が複数の分野に入ることがあるため、足しても全体の数にはなりません。法令や規格、認証に適合していることを示すものではありません。',
	lensAbout: (about: string, version: string, revision: number) =>
		`${about}（もとの版：${version}。対応付けの改訂番号：${String(revision)}）`,
	inForce: (date: string, days: number) =>
		days > 0
			? `施行日は${date}です。基準日から${String(days)}日後です。`
			: days === 0
				? `施行日は${date}で、基準日と同じ日です。`
				: `${date}に施行されています（基準日までに${String(-days)}日経過）。`,
	lensGroup: guidelines.lensGroup,
	lensControls: guidelines.lensControls,
	lensEmpty: '対応する項目なし',
	howToRead: `評価はA（${gradeThresholds.A}%以上）、B（${gradeThresholds.B}%以上）、C（${gradeThresholds.C}%以上）、Dの4段階です。回答率が${leastCoverage}%に満たない層と構成要素は「判定前」とし、必須の項目に不足があれば、得点が高くてもCを上限とします。得点の幅は、「分からない」と未回答が全て未実施だった場合と、全て実施済みだった場合の得点です。「証跡の裏付け」は有効な証跡のある回答で得た分、「利用先を含めた下限」はその構成要素と利用先の幅の下限のうち最も低い値です。`,
	usesOf: (user: string, used: readonly string[]) => `${user}は${used.join('と')}を利用`,
	pictureCaption: (number: number, caption: string) => `図${String(number)}　${caption}`,
	historyHead: '履歴の要約値',
	entries: (count: number) => `${String(count)}件`,
	methodLead:
		'得点は全て整数で計算し、表示するときに1回だけ小数第1位に丸めています。同じ回答からは必ず同じ数字が出ます。',
	answerRules: answering.rules,
	methodRules: [
		'点検項目と対象の組ごとに、実施済み2点、一部実施1点、計画中と未実施は0点とします。一部ができていて、残りを計画しているときは、一部実施です。',
		'点には項目の重み（1〜3）と対象の重要度（1〜3、まち全体は1）を掛けます。',
		'得点＝得た点÷回答した項目の満点。「分からない」と未回答はどちらにも含めません。',
		'得点の幅の下限＝得た点÷全項目の満点、上限＝（得た点＋「分からない」と未回答の満点）÷全項目の満点。',
		'回答率＝回答した項目の満点÷全項目の満点。',
		'証跡の裏付け＝基準日に有効な証跡のある回答で得た点÷回答した項目の満点。期限の切れた証跡は数えません。',
		'項目ごとの重みと影響は、不足の一覧とチェックリストにあります。',
		'理由のある「該当なし」は全ての合計から除きます。理由がなければ未回答として数えます。',
		'優先度（不足の大きさ）＝重み×重要度×（2−点）×項目が防ぐ最大の影響（1〜3）。',
		'利用先を含めた下限＝その構成要素と、直接・間接の利用先の、得点の幅の下限のうち最も低い値。',
		`評価：A ${gradeThresholds.A}%以上、B ${gradeThresholds.B}%以上、C ${gradeThresholds.C}%以上、D ${gradeThresholds.C}%未満。回答率${leastCoverage}%未満は判定前、必須の項目に不足があればCが上限。全体の評価は最も低い層の評価です。`
	],
	integrityLead:
		'報告書番号の末尾は、点検データの要約値（SHA-256）の先頭10桁です。データが1文字でも変われば番号が変わります。要約値は改変の有無を示すもので、誰が作ったかを証明するものではありません。',
	municipality: '自治体',
	fiscalYear: '対象年度',
	fiscalYearOf,
	asOf: '基準日',
	dateOf,
	longDateOf: (date: string) => formatLongDate(date, 'ja'),
	weight: results.weight,
	oscalNoPlan:
		'別に作られた評価計画はありません。自治体が、チェックリストに沿って自ら点検した結果です。',
	oscalPlan: '評価計画（なし）',
	oscalAssessor: '点検者',
	oscalResult: '自治体による自己点検の結果です。第三者による評価ではありません。',
	noDue: actions.noDue,
	closes: '対象の不足',
	noteAndEvidence: 'メモと証跡',
	evidenceNumber: '番号',
	proves: '裏付ける項目',
	fileName: 'ファイル名',
	registration: '登録・認証',
	validity: '発行日と有効期限',
	issuedOnDay: (day: string) => `発行 ${day}`,
	validUntil: (day: string) => `期限 ${day}`,
	schemes: {
		ismap: 'ISMAP',
		'jc-star': 'JC-STAR',
		isms: 'ISMS',
		'isms-cloud': 'ISMSクラウドセキュリティ認証',
		'privacy-mark': 'プライバシーマーク',
		scs: 'SCS評価制度',
		other: '登録番号'
	} as Readonly<Record<Registration['scheme'], string>>,
	...reportKinds,
	...reportReviews,
	...reportChanges,
	responsibilityTitle: '担当の一覧',
	responsibilityLead: (unowned: number, disputed: number, inferred: number) =>
		[
			'対象ごとに、どの主体がいくつの項目を担当しているかを示します。',
			unowned === 0
				? '担当のいない項目はありません。'
				: `担当のいない項目が${String(unowned)}件あります。`,
			disputed === 0 ? '' : `回答と構成要素で担当が食い違う項目が${String(disputed)}件あります。`,
			inferred === 0 ? '' : `${String(inferred)}件は、主体の種類から推定した担当です。`
		].join(''),
	nobody: responsibility.nobody,
	owners: '担当する主体と項目数',
	ownedBy: (party: string, count: number) => `${party} ${String(count)}件`,
	unownedTitle: '担当のいない項目',
	disputedTitle: '担当が食い違う項目',
	usualParties: '通常の担当',
	claims: '回答と構成要素の担当',
	extractEvidence: '抜',
	extractNotes:
		'「■■■」は、ほかの主体や構成要素の名称とその一部、個人名、保管場所を伏せた部分です。市の担当は自治体名で表しています。証跡の番号（抜-01など。「抜」は抜粋の意味です）は、この抜粋だけのものです。',
	claimedBy: (answer: string, component: string) => `回答では${answer}、構成要素では${component}`,
	capped: '※',
	essentialLegend: '★は必須の項目です。',
	cappedLegend: '※は、必須の項目に不足があるため、得点にかかわらずCを上限とした評価です。',
	bracketed: (text: string) => `（${text}）`,
	listComma: '、',
	carriesData:
		'このPDFには、点検データとチェックリストが添付されています。まち点検で開くと、続きから点検できます。',
	carriesNothing: 'この報告書には、点検データを添付していません。',
	carriesExtract:
		'この報告書は抜粋です。要約値は点検データ全体のもので、点検データは添付していません。',
	howToCheck:
		'PDFが改変されていないかは、まち点検の画面にPDFを置くか、コマンド machi-tenken verify で確かめられます。',
	checklist: 'チェックリスト',
	edition: 'ガイドラインの版',
	revision: (revision: number) => `改訂番号 ${String(revision)}`,
	reportId: '報告書番号',
	checklistDigest: 'チェックリストの要約値（SHA-256）',
	dataDigest: '点検データの要約値（SHA-256）',
	scoringVersion: '採点規則の番号',
	sampleMark: '見本（架空の市のデータ）',
	essential: answering.essential,
	foot: (edition: string, revision: number, asOf: string) =>
		`第${edition}版対応・改訂${String(revision)}　基準日 ${asOf}`,
	fileYear: (year: number) => `${String(year)}年度`,
	fileReport: '報告書',
	fileFor: (name: string) => `${name}向け`,
	fileOf: (name: string) => `${name}の抜粋`,
	fileInterview: '聞き取り用紙',
	fileSample: '見本',
	pageOf: (page: number, pages: number) => `${String(page)} / ${String(pages)}`,
	continued: '（続き）'
};

import type { informationAssetKinds } from '#lib/domain/assessment/component.ts';
import type { ExemptionQuestion } from '#lib/domain/enforcement-rule/exemption.ts';
import type { RuleStepId } from '#lib/domain/enforcement-rule/rule-steps.ts';

type AssetKind = (typeof informationAssetKinds)[number];

/** Words about the enforcement rule (施行規則第16条の3): screen, report and command line. */
export const rule = {
	title: '施行規則への備え',
	fullTitle: '地方自治法施行規則第16条の3への備え',
	lead: '令和8年6月26日の総務省令で定められた8つの分野について、今の回答と、施行日までの進み方をまとめています。適合を示すものではありません。判断に迷うときは、省令と総務省の通知の本文を確かめてください。',
	noLens: 'このチェックリストの項目は、施行規則に対応付けられていません。下の準備は記録できます。',
	daysLeft: (day: string, days: number) => `施行日（${day}）まで、あと${String(days)}日`,
	today: (day: string) => `施行日（${day}）は今日です`,
	inForce: (day: string, days: number) => `施行日（${day}）から${String(days)}日たちました`,

	exemption: '適用の有無',
	exemptionLead:
		'公安委員会は対象から除かれます。そのほかの機関は、次の2つの両方に「いいえ」と答えるときに限り、除かれます。',
	questions: {
		commission: '公安委員会ですか',
		connected:
			'LGWANなど、国やほかの団体の重要な情報やシステムに影響しうるネットワークに、直接または間接につながっていますか',
		personalInformation: '個人情報を多く保有していますか'
	} satisfies Readonly<Record<ExemptionQuestion, string>>,
	exemptionNote: '判定の理由や、確かめた相手（メモ）',
	verdicts: {
		exempt: '適用されない機関に当たります',
		applies: '適用されます',
		open: 'まだ判定できません'
	},
	openQuestions: (count: number) => `答えていない問いが${String(count)}件あります`,

	items: '8つの分野',
	itemsLead:
		'省令の8つの分野と、その中に書かれている事柄ごとに、対応する点検項目の回答を集計しています。1つの点検項目が複数の欄に入ることがあります。対応する点検項目がない欄は、省令の本文で確かめてください。',
	item: '分野',
	controls: '点検項目',
	noControls: '対応する点検項目なし',
	atFirst: (count: number) => `経過措置の対象${String(count)}件を除くと`,
	transition:
		'第5と第7の分野は、施行日に既にある情報システムと、施行日に既に行われている委託契約には適用されません。下の「情報システム」と「委託契約」で分けてください。除いた割合は、情報システムが既存で、委託先との契約も既存か委託がない構成要素だけを除いています。',

	assets: '情報資産の6つの種類',
	assetsLead:
		'省令の情報資産は6つの種類です。通知には、ドローン、ネットワークカメラ、複合機、クラウドも例に挙げられています。構成要素ごとに、持っている種類を選んでください。',
	assetKinds: {
		network: 'ネットワーク',
		system: '情報システム',
		facility: 'これらに関する設備',
		media: '電磁的記録媒体',
		information: '取り扱う情報',
		document: '文書（電磁的なものを含む）'
	} satisfies Readonly<Record<AssetKind, string>>,
	kind: '種類',
	components: '構成要素',
	noneOfKind: '選んだ構成要素なし',
	withoutAssets: (count: number) => `種類を選んでいない構成要素が${String(count)}件あります`,

	systems: '情報システム',
	systemsLead: '施行日の時点で既にあるか、その後に新しく入れるかを選びます。',
	system: '構成要素',
	standing: '施行日の時点',
	standingOf: (name: string) => `「${name}」は施行日の時点で`,
	systemStandings: { existing: '既存', new: '新規', open: '未定' },
	noComponents: '構成要素がまだありません。「準備」で登録してください。',

	contracts: '委託契約',
	contractsLead:
		'施行日に既に行われている契約か、その後の契約かを選びます。期間を入れると、選ばなくても分かれます。庁内の課などは「委託なし」にします。',
	party: '主体',
	contractStandings: { existing: '既存', new: '新規', none: '委託なし', open: '未定' },
	byDaysMark: '（期間から）',
	contractOf: (name: string) => `「${name}」との契約は施行日の時点で`,
	from: '契約の始まり',
	until: '契約の終わり',
	fromOf: (name: string) => `「${name}」との契約の始まり`,
	untilOf: (name: string) => `「${name}」との契約の終わり`,
	contractDays: (startsOn: string, endsOn: string) => `${startsOn}〜${endsOn}`,
	doubtful: '選んだ区分と期間が合いません',
	noParties: '主体がまだありません。「準備」で登録してください。',
	openCount: (count: number) => `未定 ${String(count)}件`,
	counts: (existing: number, fresh: number, open: number) =>
		`既存 ${String(existing)}件、新規 ${String(fresh)}件、未定 ${String(open)}件`,

	steps: '施行日までの手順',
	stepsLead:
		'何もないところから始めるときの進め方です。順番と目安の日はこのプロジェクトの提案で、省令が定めるものではありません。自分の予定の日を入れると、そちらで遅れを数えます。',
	step: '手順',
	state: '状態',
	by: '目安',
	day: '予定日・完了日',
	note: 'メモ',
	what: '何をするか',
	dayAndNote: '予定日・完了日とメモ',
	late: '遅れ',
	lateState: (state: string) => `${state}（遅れ）`,
	stateOf: (step: string) => `「${step}」の状態`,
	dayOf: (step: string) => `「${step}」の予定日・完了日`,
	noteOf: (step: string) => `「${step}」のメモ`,
	states: { open: '未着手', 'in-progress': '進行中', done: '完了' },
	done: (done: number, of: number) => `${String(of)}件中${String(done)}件が完了`,
	lateCount: (count: number) => `遅れている手順 ${String(count)}件`,
	forItems: (items: string) => `第${items}の分野`,
	stepTexts: {
		exemption: {
			title: '適用の有無を確かめる',
			what: '首長部局だけでなく、各委員会や議会などの機関ごとに確かめ、理由を残す。'
		},
		people: {
			title: '責任者と体制を決める',
			what: '責任者を指名し、責任の分担と庁内全体の体制を決める。'
		},
		assets: {
			title: '情報資産を洗い出す',
			what: '6つの種類に沿って台帳を作る。現場の機器とクラウドも入れる。'
		},
		standing: {
			title: '既存と新規を分ける',
			what: '情報システムと委託契約を、施行日に既にあるものと、その後のものに分ける。'
		},
		classes: {
			title: '情報資産を分類する',
			what: '分類ごとに、取扱いの制限と管理の仕方を決める。'
		},
		gaps: {
			title: '8つの分野の不足を確かめる',
			what: '点検項目に答え、上の表で不足の多い分野を見つける。'
		},
		budget: {
			title: '予算と調達の予定を立てる',
			what: '不足を直す改善計画を作り、予算要求と調達の時期を合わせる。'
		},
		rules: {
			title: '方針と対策基準の改定案を作る',
			what: '8つの分野の全てに決まりがあるかを確かめながら、案を作る。'
		},
		places: {
			title: '管理する場所と機器を整える',
			what: '管理区域、通信回線、職員の端末と媒体の扱いを決め、実施する。'
		},
		technology: {
			title: '技術的な対策を整える',
			what: 'アクセス制御、侵入と不正プログラムへの対策、開発から保守までの決まり、セキュリティ情報の収集を整える。国が用意するASMのサービスも検討する。'
		},
		contracts: {
			title: '新しい契約の条件を整える',
			what: '施行日より後の委託とクラウドの利用に備え、選定の基準と契約の条項を決める。'
		},
		operation: {
			title: '監視と事故対応の手順を整える',
			what: '監視の担当、決まりが守られているかの確認、事故の連絡先と手順を決める。'
		},
		training: {
			title: '職員に知らせ、研修と訓練をする',
			what: '職員の守ること、報告の仕方、IDとパスワードの扱いを伝える。'
		},
		decision: {
			title: '改定を決裁する',
			what: '方針と対策基準の改定を決め、関係する課と委託先に知らせる。'
		},
		review: {
			title: '監査と自己点検の予定を立てる',
			what: '施行後1年の監査、自己点検、決まりの見直しの日を決める。'
		},
		start: {
			title: '新しい決まりで運用を始める',
			what: '施行日から始める。残った不足は改善計画で追う。'
		}
	} satisfies Readonly<Record<RuleStepId, { readonly title: string; readonly what: string }>>,
	reportSteps: '施行日までの手順と状態',
	none: 'このチェックリストに施行規則の観点がありません。',
	colon: '：',
	comma: '、'
};

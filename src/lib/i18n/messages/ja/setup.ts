/** Words of the guided form and of the page where all of it can be changed. */
export const setup = {
	editTitle: '前提と構成',
	stepsLabel: '新しい点検の手順',
	step: (step: number, steps: number, name: string) =>
		`手順 ${String(step)} / ${String(steps)}　${name}`,
	steps: ['自治体と年度', '前提条件', '主体', '構成要素'] as readonly string[],
	required: '必須',
	optional: '任意',
	faults: (count: number) => `入力を確かめてください（${String(count)}か所）`,
	code: '全国地方公共団体コード（6桁）',
	codeHint: '自治体名を候補から選ぶと入ります。6桁の数字です。例：282103',
	codeMissing:
		'団体コードを入力してください。自治体名を候補から選ぶと入ります。候補にない団体は、ホームページや申請書類の6桁の数字を入力します。',
	codeWrong: 'コードが正しくありません。6桁の数字と、末尾の検査数字を確かめてください。',
	codeRight: (prefecture: string) => `${prefecture}の団体コードです。`,
	codeKnown: (municipality: string) => `${municipality}の団体コードです。`,
	name: '自治体名',
	nameHint: '名前、読み、団体コードのどれかを入力すると、候補が出ます。',
	nameMissing: '自治体名を入力してください。',
	listAsOf: (day: string) =>
		`候補の一覧は${day}時点のものです。一覧にない団体（その後の合併、一部事務組合、広域連合、協議会など）も、そのまま入力できます。`,
	listNone: '一覧にない名前です。このまま使えます。団体コードは下に入力してください。',
	listLabel: '団体の候補',
	listCount: (count: number) => `候補が${String(count)}件あります。上下の矢印キーで選びます。`,
	listRest: (count: number) => `ほかに${String(count)}件あります。続けて入力すると絞れます。`,
	fiscalYear: '対象年度（西暦）',
	fiscalYearWrong: '西暦4桁で入力してください。例：2026',
	title: '点検の名前',
	titleHint: '一覧と報告書に表示します。空欄なら自動で付けます。',
	defaultTitle: (name: string, year: number) =>
		`${name} スマートシティセキュリティ点検 ${String(year)}年度`,
	asOf: '基準日',
	asOfHint: 'この日の状態として点検します。',
	asOfWrong: '日付を入力してください。',
	profileLead:
		'まち全体について答えてください。答えによって、当てはまらない点検項目を外します。「まだ分からない」なら外しません。あとで変えても回答は消えません。',
	factEffect: (count: number) => `「いいえ」にすると${String(count)}項目が対象外になります。`,
	factEffectOfYes: (count: number) => `「はい」にすると${String(count)}項目が対象外になります。`,
	partiesLead:
		'関わる主体（市の部署、事業者、委託先）を登録します。確認先の一覧に使います。あとで追加できます。',
	partyName: '主体の名前',
	partyKind: '種類',
	partyNewName: '加える主体の名前',
	partyNewKind: '加える主体の種類',
	addParty: '主体を追加',
	partyAdded: (name: string) => `「${name}」を追加しました。`,
	partyUse: '担当しているもの',
	partyUseCount: (components: number, answers: number) =>
		components + answers === 0
			? 'なし'
			: `構成要素${String(components)}件、回答${String(answers)}件`,
	partyRemoved: (name: string, components: number, answers: number) =>
		components + answers === 0
			? `「${name}」を削除しました。`
			: `「${name}」を削除しました。構成要素${String(components)}件と回答${String(answers)}件の担当だったため、担当を決め直してください。`,
	nameEmpty: '名前を入力してください。空のままなら、前の名前が残ります。',
	undo: '元に戻す',
	noParties: 'まだ登録がありません。',
	componentsLead: '点検の対象になるものを、層ごとに登録します。登録したものごとに点検します。',
	componentsNotAsked:
		'このチェックリストは、まち全体について答えます。構成要素を登録する必要はありません。',
	profileNotAsked: 'このチェックリストに前提条件はありません。次へ進んでください。',
	componentName: '名前',
	criticality: '重要度',
	criticalityLead: '重要度は、止まったり漏れたりしたときの影響で決めます。',
	criticalities: {
		1: '低（1）：止まっても不便なだけで済む',
		2: '中（2）：止まると暮らしや業務に支障が出る',
		3: '高（3）：止まると住民の安全や権利に影響する'
	} as Readonly<Record<1 | 2 | 3, string>>,
	/** In the table, whose lead says what each means. */
	criticalityLevels: { 1: '低（1）', 2: '中（2）', 3: '高（3）' } as Readonly<
		Record<1 | 2 | 3, string>
	>,
	componentParty: '担当する主体',
	noParty: '未定',
	uses: '利用しているもの',
	usesHint: (name: string) =>
		`「${name}」が動くために要るものに印を付けます。例：「かくう市MaaS」が「データ連携基盤」を利用している。利用しているものが弱いと、利用する側も危うくなることを、結果の「利用先を含めた下限」で示します。`,
	usesOthers: (count: number) => `ほかの構成要素から選ぶ（${String(count)}件）`,
	usesNothing: 'なし',
	usesMore: (names: string, more: number) => `${names}、ほか${String(more)}件`,
	detailsOf: '利用と前提を変更',
	detailsColumn: '利用しているもの',
	suggestions: '候補から追加',
	suggested: {
		service: ['MaaS', '防災情報', '見守り', 'オンライン手続'],
		'city-os': ['データ連携基盤'],
		system: ['対象システム'],
		asset: ['カメラ', '河川水位センサー', '街路灯', '公衆Wi-Fi', '3D都市モデル']
	} as Readonly<Record<string, readonly string[]>>,
	addTo: (layer: string) => `${layer}を追加`,
	noComponents: 'まだ登録がありません。登録しない層は点検の対象になりません。',
	otherComponents: 'このチェックリストで点検しない構成要素',
	otherComponentsLead: '回答とともに残しています。得点には入りません。',
	removedComponent: (name: string, answers: number) =>
		answers === 0
			? `「${name}」を削除しました。`
			: `「${name}」を削除しました。回答${String(answers)}件は保管に移り、採点しません。`,
	removedBecause: '構成要素を削除したため',
	create: '点検を始める',
	createHint: (id: string, title: string) => `最初の項目：${id} ${title}`,
	round: (count: number, minutes: number) =>
		`まず必須の${String(count)}項目だけに答える（約${String(minutes)}分）`,
	toOverview: '答える前に概要を見る',
	leaveHint: 'ここまでの内容は保存してあります。あとから「前提と構成」で変えられます。',
	done: '保存しました',
	heading: '自治体と年度',
	profile: '前提条件',
	parties: '主体',
	components: '構成要素',
	excluded: '対象外の点検項目',
	excludedLead: '前提条件により外れている項目と、その理由です。',
	excludedBecause: (question: string) => `「${question}」に「いいえ」と答えたため`,
	excludedByCriticality: '重要度が低いため',
	excludedNone: '外れている項目はありません。'
};

/** Words of the guided form and of the page where all of it can be changed. */
export const setup = {
	newTitle: '新しい点検',
	editTitle: '前提と構成',
	step: (step: number, steps: number) => `手順 ${String(step)} / ${String(steps)}`,
	steps: ['自治体と年度', '前提条件', '主体', '構成要素'] as readonly string[],
	code: '全国地方公共団体コード（6桁）',
	codeHint: '自治体の公式サイトや申請書類に載っている6桁の数字です。例: 282103',
	codeWrong: 'コードが正しくありません。6桁の数字と、末尾の検査数字を確かめてください。',
	codeRight: (prefecture: string) => `${prefecture}の団体コードです。`,
	name: '自治体名',
	nameMissing: '自治体名を入力してください。',
	fiscalYear: '対象年度（西暦）',
	fiscalYearWrong: '西暦4桁で入力してください。例: 2026',
	title: '点検の名前',
	titleHint: '一覧と報告書に表示します。空欄なら自動で付けます。',
	defaultTitle: (name: string, year: number) =>
		`${name} スマートシティセキュリティ点検 ${String(year)}年度`,
	asOf: '基準日',
	asOfHint: 'この日の状態として点検します。',
	asOfWrong: '日付を入力してください。',
	profileLead:
		'まち全体について答えてください。答えによって、当てはまらない点検項目を外します。「まだ分からない」なら外しません。あとで変えても回答は消えません。',
	factEffect: (count: number) => `「いいえ」にすると${String(count)}項目が対象外になります`,
	factEffectOfYes: (count: number) => `「はい」にすると${String(count)}項目が対象外になります`,
	partiesLead:
		'関わる主体（市の部署、事業者、委託先）を登録します。確認先の一覧に使います。あとで追加できます。',
	partyName: '主体の名前',
	partyKind: '種類',
	addParty: '主体を追加',
	noParties: 'まだ登録がありません。',
	componentsLead: '点検の対象になるものを、層ごとに登録します。登録したものごとに点検します。',
	componentsNotAsked:
		'このチェックリストは、まち全体について答えます。構成要素の登録は要りません。',
	profileNotAsked: 'このチェックリストに前提条件はありません。次へ進んでください。',
	componentName: '名前',
	criticality: '重要度',
	criticalities: {
		1: '1　止まっても不便なだけ',
		2: '2　止まると暮らしや業務に支障',
		3: '3　命や安全、多数の個人に関わる'
	} as Readonly<Record<1 | 2 | 3, string>>,
	componentParty: '担当する主体',
	noParty: '未定',
	uses: '利用しているもの',
	usesHint: 'この構成要素が頼っているものに印を付けます。連鎖の下限の計算に使います。',
	facts: 'この構成要素について',
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
	removeComponent: (name: string, answers: number) =>
		`「${name}」を削除します。回答${String(answers)}件は保管に移り、採点しません。`,
	removedBecause: '構成要素を削除したため',
	create: '点検を始める',
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

export type SetupMessages = typeof setup;

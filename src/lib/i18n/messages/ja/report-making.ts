import type { ReportVerdict } from '#lib/application/inspect-report.ts';
import type { ReportExtent } from '#lib/domain/extract/report-choices.ts';

type ByKind = Readonly<Record<ReportExtent['kind'], string>>;

/** Words of the report screen. */
export const reportMaking = {
	title: '報告書',
	lead: '点検の結果を、渡す相手に合わせた報告書にします。作った報告書はこの端末に保存され、外部には送りません。',
	terms: '言葉の意味：',
	makeTitle: '報告書を作る',
	extent: 'どの報告書を作りますか',
	extents: {
		full: '全体版',
		public: '公表版',
		leaders: '要約版（2ページ）',
		party: '主体ごとの抜粋',
		component: '構成要素ごとの抜粋',
		interview: '聞き取り用紙'
	} as ByKind,
	extentHints: {
		public:
			'住民や議会に公表するための版です。構成要素・人・主体の名前と、弱点が分かる内容は載せません。',
		full: '担当者が確かめ、改善を進めるための版です。表紙、要約、層ごとの結果、不足と改善計画、確認が必要な項目、担当の一覧、証跡、監査の指摘、得点の求め方まで、全てを載せます。',
		leaders:
			'首長や議会に説明するための2ページです。評価、大きい不足、前回からの変化、決めていただきたいことを載せます。',
		party:
			'1つの主体に渡すための抜粋です。その主体が担当する項目だけを載せ、ほかの主体や市全体の得点は載せません。',
		component: '1つの構成要素だけの抜粋です。ほかの構成要素や市全体の得点は載せません。',
		interview:
			'電話や対面で聞き取るための用紙です。項目ごとに、選択肢の四角と書き込む欄を印刷します。'
	} as ByKind,
	party: '主体',
	component: '構成要素',
	noParties: '主体が登録されていません。前提と構成の画面で登録すると選べます。',
	noComponents: '構成要素が登録されていません。前提と構成の画面で登録すると選べます。',
	everybody: '全ての相手（相手ごとに分けて印刷）',
	ask: '載せる項目',
	asks: {
		open: '「分からない」と未回答の項目だけ',
		all: 'その相手の全ての項目（今の回答に印を付けて印刷）'
	} as Readonly<Record<'open' | 'all', string>>,
	nothingToAsk: '聞き取る項目がありません。「全ての項目」を選ぶと、回答済みの項目も印刷できます。',
	language: '報告書の言語',
	languages: { ja: '日本語', en: '英語' } as Readonly<Record<'ja' | 'en', string>>,
	handlingMark: '取扱区分',
	handlingMarkHint:
		'点検の結果には、知られると攻撃に使われるおそれのある内容が入ります。取扱区分は全てのページとファイル名に入り、この点検に記録されて、次からも同じ区分になります。',
	handlingMarks: ['取扱注意', '機密性2', '機密性3'] as readonly [string, ...string[]],
	handlingMarkOwn: 'ほかの区分を書く',
	handlingMarkOwnText: '印刷する取扱区分',
	handlingMarkNone: 'なし',
	handlingMarkMissing:
		'取扱区分のない報告書は、受け取った人に扱い方が伝わりません。住民に公表するときは「公表版」を選んでください。',
	handlingMarkPublic: '公表版には、取扱区分を印刷しません。',
	madeOn: '作成日',
	madeOnHint: '「点検の概要」に載せます。空欄なら、載せません。',
	since: '前の年度との比較',
	sinceHint:
		'この端末に保存されている、同じ自治体の前の点検と比べて、変化を載せます。年度ごとに1つずつ選べます。ほかのファイルや、前身の団体の点検は、「年度の推移」の画面で加えると、ここに並びます。',
	sinceAll: (count: number) => `全ての年度（${String(count)}件）を選ぶ`,
	sinceNone: '全て外す',
	outline: {
		title: '点検の概要（報告書に載せる前書き）',
		lead: '空欄の項目は、標準の文か「記入なし」になります。入力すると、点検に保存します。'
	},
	attachData: '点検データを添付する（全体版のPDF）',
	attachDataHint:
		'メモを含む全ての内容がPDFに入り、受け取った人はPDFから点検を続けられます。公開する場合や、内容を渡したくない相手に渡す場合は外してください。',
	carriesData:
		'このPDFには点検の全ての内容（メモを含む）が添付ファイルとして入ります。渡す相手を確かめてください。',
	carriesNothing: 'この報告書に点検データは添付されません。',
	makePdf: 'PDFを作る',
	makeHtml: 'HTMLを作る',
	makeDocx: 'Wordを作る',
	makeXlsx: 'Excelを作る',
	makeCsv: 'CSVを作る',
	formatsTitle: '形式の違い',
	formatHints: [
		'PDFは、印刷と押印・回覧に向きます。読み上げに対応し、改変されていないことを後から確かめられます。',
		'HTMLは、同じ内容をブラウザーで読める1つのファイルです。読み上げに向き、印刷もできます。',
		'Wordは、同じ内容を書き直せる文書です。説明する相手に合わせて文を直せます。直したあとの内容が点検の結果と合うことは、確かめられません。',
		'Excelは、並べ替えや絞り込みができるシートです。CSVは、全ての項目を1つの表にしたものです。'
	] as readonly string[],
	making: '報告書を作っています',
	progress: (percent: number) => `${String(percent)}%`,
	cancel: '中止する',
	cancelled: '報告書の作成を中止しました。点検の内容に変わりはありません。',
	made: (name: string) => `「${name}」を作りました。ダウンロードの場所を確かめてください。`,
	failed:
		'報告書を作れませんでした。点検の内容に変わりはありません。もう一度お試しください。続く場合は、バックアップを保存してから画面を読み込み直してください。',
	checking: '文字を確かめています…',
	undrawableTitle: '紙面で表せない文字があります',
	undrawableText:
		'次の文字は、どの書体にもないため〓で表すか、標準の字形で表します。PDFから文字をコピーすると、元の文字になります。',
	undrawableNone: '全ての文字を正しく印刷できます。',
	undrawableReasons: {
		missing: '書体にない文字',
		variant: '標準の字形で表す文字',
		'private-use': '外字',
		control: '制御文字'
	} as Readonly<Record<'missing' | 'variant' | 'private-use' | 'control', string>>,
	undrawableCharacter: '文字',
	undrawableReason: '理由',
	undrawableCount: '回数',
	undrawableUnknown:
		'文字を確かめられませんでした。報告書の書体を読み込めていません。画面を読み込み直してください。',
	otherTitle: 'ほかの形で保存する',
	backupLead: '続きから作業できる、点検の全てのファイルです。',
	makeJson: '得点のデータ（JSON）を保存',
	scoreLead: '得点と不足の数字です。表計算や集計に使えます。',
	makeOscal: '点検結果（OSCAL）を保存',
	oscalLead:
		'国際的な形式（OSCAL assessment-results）です。点検の全ての回答とメモが入ります。OSCALに対応した道具で読めます。',
	verdicts: {
		reproduced: '改変されていません。紙面は、中の点検データのとおりです。',
		sealed: '改変されていません。',
		'added-to': '元の報告書は残っていますが、あとから追加されています。',
		contradictory: '中の情報が食い違っています。手を加えられています。',
		altered: '改変されています。'
	} as Readonly<Record<ReportVerdict, string>>,
	checkTitle: '報告書を確かめる',
	checkLead:
		'受け取ったPDFの報告書を選ぶと、改変されていないか、中のデータとページが合っているかを確かめられます。',
	checkAction: '報告書のPDFを選ぶ'
};

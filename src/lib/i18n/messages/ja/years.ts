import type { ComparableYear } from '#lib/domain/comparison/comparable-year.ts';
import type { LeftOutPair } from '#lib/domain/comparison/left-out-pairs.ts';
import type { ChangeKind } from '#lib/domain/comparison/year-changes.ts';

/** Words of the years of one city, side by side. */
export const years = {
	title: '年度の推移',
	lead: 'このまちの点検を年度ごとに並べ、どの年度でも同じことを問うた項目だけで得点を計算し直して比べます。',
	chosen: '比べる点検',
	reading: '点検を読んでいます…',
	item: (title: string, year: number, edition: string, asOf: string) =>
		`${String(year)}年度 ${title}（第${edition}版、基準日 ${asOf}）`,
	marks: {
		open: '開いている点検',
		file: (name: string) => `ファイル：${name}（比べるだけで、保存しません）`,
		draft: '版の変更の途中です。変える前の版で比べます。',
		superseded: '同じ年度のほかの点検を使うため、使いません。',
		supersededBy: (city: string) =>
			`同じ年度の点検は1つだけを比べます。${city}の点検を使うため、使いません。`,
		predecessor: (city: string, code: string) => `前身の団体：${city}（団体コード ${code}）`
	},
	putAway: (name: string) => `「${name}」を外す`,
	add: '前の年度のファイルを加える',
	addHint:
		'点検ファイル、受渡しファイル、点検データ付きの報告書（PDF）を選ぶか、ここに置いてください。比べるためだけに読み、保存しません。',
	dropHere: 'ここに置くと、この比較に加えます',
	asideTitle: (count: number) => `比べていないもの（${String(count)}件）`,
	onlyOne:
		'比べる年度がまだありません。前の年度の点検ファイルがあれば加えてください。次の年度の点検は、この点検の回答を引き継いで始められます。',
	startNext: '次の年度を始める',
	noneChosen: '比べる点検を選んでください。',
	predecessors: {
		title: '団体コードが変わったとき（合併、市制施行など）',
		lead: '団体コードが変わると、前の点検は別の自治体のものになります。前身の団体を選ぶと、その点検もこのまちの年度として比べます。この選択は保存しません。',
		merger:
			'合併では、前身の団体は今のまちの一部です。得点は、今もある構成要素と同じ項目だけで計算しますが、まち全体の回答は前身の団体のものです。',
		choose: '前身の団体',
		chooseNone: '選んでください',
		none: 'ほかの自治体の点検は、この端末にありません。前身の団体の点検ファイルを「前の年度のファイルを加える」で読むと、ここで選べます。',
		named: (name: string, code: string) => `${name}（団体コード ${code}）`,
		apart: (name: string) => `${name}を前身の団体から外す`
	},
	method: 'どう比べているか',
	compared: (count: number, left: number) =>
		left === 0
			? `全ての年度にある${String(count)}件（項目と対象の組）を比べています。除いたものはありません。`
			: `全ての年度で比べられる${String(count)}件（項目と対象の組）で得点を計算し直しました。除いたものと理由は、終わりに示します。`,
	yardstick: (year: number) =>
		`どの年度も、${String(year)}年度の項目の重みと構成要素の重要度で計算します。得点が動くのは、回答が変わったときだけです。そのため、各年度の報告書の得点とは違うことがあります。`,
	notes: {
		editions: (told: string) =>
			`途中で版が変わっています：${told}。同じことを問うた項目だけを比べます。`,
		ofEdition: (edition: string, all: string) => `第${edition}版（${all}）`,
		gaps: (all: string) => `比べていない年度：${all}（点検がないか、比べる点検に入れていません）。`,
		fewAnswers: (least: number, all: string) =>
			`回答率が${String(least)}%に満たない年度：${all}。得点は示しますが、ほかの年度との差は示しません。`,
		yearOf: (year: string, city: string, code: string) => `${year}（${city}、団体コード ${code}）`,
		yearAnd: (year: string, more: string) => `${year}（${more}）`,
		predecessors: (all: string) =>
			`前身の団体の年度：${all}。団体コードが違い、選ばれたものとして比べています。合併では、まちの範囲が今と違います。`,
		names: (all: string) =>
			`自治体の名前が今と違う年度：${all}。団体コードが同じため、同じまちとして比べます。`
	},
	nothingShared: '全ての年度に共通して比べられる項目がありません。比べる点検を減らしてください。',
	trend: '全体と層の推移',
	components: '構成要素の推移',
	lens: '観点ごとの推移',
	lensNone: '使わない',
	ofRows: { layer: '層', component: '構成要素', lens: '観点の区分' },
	kindOfRow: '種類',
	nameOfRow: '名前',
	overall: 'まち全体',
	sincePrevious: (year: string) => `${year}との差`,
	pointsSince: (year: string) => `${year}比`,
	pointsNote:
		'年度ごとに、得点（%）と評価です。「比」の列は、得点の差（ポイント）です。「–」は、比べられないことを示します。',
	fewAnswers: (coverage: string) => `回答率 ${coverage}`,
	noPairs: '比べられる項目なし',
	points: {
		up: (points: string) => `↑ ${points}ポイント上昇`,
		down: (points: string) => `↓ ${points}ポイント低下`,
		same: '変化なし',
		none: '比べられません'
	},
	changes: (from: number, to: number) => `変わったこと（${String(from)}年度から${String(to)}年度）`,
	changesFrom: 'どの年度から',
	changesOf: (count: number) =>
		`この2つの年度で比べられる${String(count)}件の回答を、1件ずつ比べています。`,
	nothingChanged: '状況が変わった回答はありません。',
	kinds: {
		closed: 'なくなった不足',
		improved: '進んだ項目（まだ不足）',
		opened: '新たな不足',
		back: '再び不足になった項目',
		slipped: '後退した項目',
		found: '新しく分かった不足',
		lost: '回答がなくなった項目'
	} satisfies Record<ChangeKind, string> as Readonly<Record<ChangeKind, string>>,
	still: (count: number) => `前から続く不足が、ほかに${String(count)}件あります。`,
	counted: (title: string, count: number) => `${title}（${String(count)}件）`,
	fromTo: (from: string, to: string) => `${from} → ${to}`,
	leftOut: '比べるのに除いたもの',
	leftOutLead: '次のものは、どの年度の得点にも数えていません。',
	nothingLeftOut: '除いたものはありません。',
	relations: {
		new: '前になかった項目',
		strengthened: '求めることが変わった項目',
		split: '1つの項目から分かれた項目',
		merged: '複数の項目をまとめた項目',
		unsaid: '文が違い、同じことを問うているか分からない項目'
	} satisfies Record<ComparableYear['others'][number]['relation'], string> as Readonly<
		Record<ComparableYear['others'][number]['relation'], string>
	>,
	retired: '今は問わない項目',
	came: '加わった構成要素',
	went: 'なくなった構成要素',
	because: {
		excused: '該当なしとした年度がある回答',
		'not-asked-then': '前提や構成要素の性質により、問われなかった年度がある回答',
		'not-asked-now': '前提や構成要素の性質により、今は問われない回答'
	} satisfies Record<LeftOutPair['because'], string> as Readonly<
		Record<LeftOutPair['because'], string>
	>,
	reworded: '書き方だけが変わった項目（比べています）',
	matched: '名前か番号が変わった構成要素（同じものとして比べています）',
	matchedBy: {
		id: (now: string, then: string) => `${now}（前の名前：${then}）`,
		name: (now: string) => `${now}（名前が同じため）`
	},
	place: (control: string, component: string) => `${control}（${component}）`,
	cameFrom: (title: string, ids: string) => `${title}（前の項目：${ids}）`,
	inYears: (name: string, years: string) => `${name}：${years}`,
	yearName: (year: number) => `${String(year)}年度`,
	yearsFromTo: (from: number, to: number) => `${String(from)}〜${String(to)}年度`,
	captionOfYears: (caption: string, from: string, to: string) => `${caption}（${from}〜${to}）`,
	comma: '、',
	misfits: {
		otherCity: (name: string, code: string) =>
			`${name}（団体コード ${code}）の点検です。同じ自治体の点検だけを比べます。合併や市制施行で団体コードが変わったときは、前身の団体に選ぶと比べられます。`,
		otherGuideline: (guideline: string) =>
			`別のガイドライン（${guideline}）の点検です。項目どうしの対応が分からないため、比べられません。`,
		sample: '見本の点検です。実在のまちの点検とは比べません。',
		'not-sample': '実在のまちの点検です。見本とは比べません。',
		copy: '回答、監査、閲覧のために渡した写しです。まちの点検そのものを選んでください。',
		locked:
			'暗号化されたファイルです。先に、はじめの画面で開いてこの端末に取り込むと、ここに並びます。',
		'without-answers':
			'点検の回答が入っていないファイルです。点検ファイル、バックアップ、または点検データ付きの報告書を選んでください。',
		untrusted: '署名が正しくない受渡しファイルです。中身は使いません。渡した人に確かめてください。'
	},
	notEarlier: {
		'not-earlier': 'この報告書より前の点検ではないため、比べられません。',
		unfit:
			'対象年度、基準日、自治体か構成要素の名前に、決まりに合わない値があるため、報告書では比べられません。その点検を開いて直してください。',
		'year-taken': '同じ年度の別の点検と比べるため、比べません。',
		'too-many': (most: number) => `報告書で比べられるのは、前の年度${String(most)}つまでです。`
	},
	reportLead: (year: string, asOf: string, compared: number, left: number) =>
		left === 0
			? `${year}の点検（基準日 ${asOf}）と比べています。`
			: `${year}の点検（基準日 ${asOf}）と、同じことを問うた${String(compared)}件だけで得点を計算し直して比べています。比べられない${String(left)}件は、どの年度の得点にも数えていません。`,
	reportLeadOfYears: (all: string, last: string, compared: number, left: number) =>
		[
			left === 0
				? `${all}の点検と比べています。比べた${String(compared)}件は、どの年度でも同じことを問うています。除いたものはありません。`
				: `${all}の点検と、どの年度でも同じことを問うた${String(compared)}件だけで得点を計算し直して比べています。比べられない${String(left)}件は、どの年度の得点にも数えていません。`,
			`「前回」は${last}の点検です。`
		].join(''),
	reportLeftOut: '次のものは比べられないため、この表と図の得点に数えていません。',
	/** A provisional grade where many years stand side by side. */
	provisionalInTable: (grade: string) => `暫定\u00a0${grade}`,
	cli: {
		needTwo:
			'年度の違う点検ファイルを2つ以上指定してください（同じ年度のものは、新しい1つだけを使います）。',
		withPredecessor: (code: string) => `前身の団体なら、--predecessor ${code} を付けてください。`,
		head: (city: string, all: string) => `${city}  ${all}`,
		superseded: (path: string, by: string) =>
			`${path} は使いません。同じ年度の点検は新しい1つだけ（新しさが同じなら、あとに指定したもの）を比べるため、${by} を使います。`
	}
};

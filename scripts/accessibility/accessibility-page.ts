import type { AccessibilityCheck, AccessibilityFindings } from './check.ts';
import { judgeCriteria, type JudgedCriterion, type Verdict } from './verdicts.ts';

/** What the page says beside the findings: the screens there are, and the rules of axe for each criterion. */
export type Surroundings = {
	readonly version: string;
	readonly screens: readonly string[];
	readonly axeVersion: string;
	readonly axeRules: (criterion: string) => readonly string[];
};

const sign: Readonly<Record<Verdict, readonly [applies: string, result: string]>> = {
	met: ['○', '○'],
	'machine-only': ['○', '機械検査のみ'],
	untested: ['○', '未試験'],
	'not-met': ['○', '×'],
	'not-applicable': ['－', '－']
};

/** The result table in the form that public bodies in Japan publish, as Markdown. */
export function accessibilityPage(findings: AccessibilityFindings, around: Surroundings): string {
	const judged = judgeCriteria(findings);
	const jis = judged.filter(({ source }) => source === 'JIS');
	const later = judged.filter(({ source }) => source !== 'JIS');
	return [
		'<!-- Generated from scripts/accessibility by "npm run generate"; do not edit. -->',
		'# アクセシビリティ試験結果 / Accessibility',
		'',
		...policy(jis, later),
		...form(findings, around),
		'## 達成基準チェックリスト（JIS X 8341-3:2016 レベルAとAA）',
		'',
		...table(jis, findings, around),
		'## 達成基準チェックリスト（WCAG 2.1と2.2で加わったレベルAとAA）',
		'',
		...table(later, findings, around),
		...doneChecks(findings),
		...english(judged)
	].join('\n');
}

const count = (judged: readonly JudgedCriterion[], verdict: Verdict) =>
	String(judged.filter((one) => one.verdict === verdict).length);

const sum = (name: string, judged: readonly JudgedCriterion[]) =>
	`| ${name} | ${String(judged.length)} | ${count(judged, 'met')} | ${count(judged, 'machine-only')} | ${count(judged, 'not-met')} | ${count(judged, 'untested')} | ${count(judged, 'not-applicable')} |`;

const policy = (jis: readonly JudgedCriterion[], later: readonly JudgedCriterion[]) => [
	'## アクセシビリティ方針',
	'',
	'- 対象：まち点検のウェブ版と1ファイル版の全ての画面、HTMLの報告書、集計のページ。',
	'- 目標：JIS X 8341-3:2016 の適合レベルAAと、WCAG 2.2 のAA。',
	'- 進め方：機械による検査は、変更のたびに全ての画面で行う。操作による検査は、版を公開するごとに行い、この表を作り直す。見つかった問題は、直すか、ここに書く。',
	'- **「準拠」は表明しません。** 読み上げソフトを使う人、肢体不自由のある人などによる試験をまだ行っていないためです。下の表は、行った検査と、その結果だけを示します。',
	'- PDFの報告書は対象外です。同じ内容のHTMLの報告書をお使いください。',
	'',
	'| | 達成基準 | ○ | 機械検査のみ | × | 未試験 | 適用なし |',
	'| --- | --- | --- | --- | --- | --- | --- |',
	sum('JIS X 8341-3:2016 A・AA', jis),
	sum('WCAG 2.1・2.2の追加分 A・AA', later),
	''
];

const form = (findings: AccessibilityFindings, around: Surroundings) => {
	const days = findings.checks.flatMap((check) => (check.how === 'operated' ? [check.on] : []));
	const [first = '', last = ''] = [[...days].sort()[0], [...days].sort().at(-1)];
	const rows = [
		['表明日', findings.stated],
		['規格の規格番号及び改正年', 'JIS X 8341-3:2016（あわせて WCAG 2.2）'],
		['満たしている適合レベル', '表明しない（目標：AA。理由は上の方針）'],
		[
			'対象となるウェブページに関する簡潔な説明',
			`まち点検 ${around.version} の画面（ウェブ版、1ファイル版）と、書き出すHTML`
		],
		['依存したウェブコンテンツ技術', 'HTML、CSS、SVG、WAI-ARIA、JavaScript'],
		[
			'試験対象のウェブページを選択した方法',
			`全ての画面（${String(around.screens.length)}画面）。日本語、見本の市を開いた状態`
		],
		['試験を行ったウェブページ', around.screens.map((screen) => `\`${screen}\``).join('、')],
		[
			'試験に用いたもの',
			`${findings.browser}、axe-core ${around.axeVersion}、Chromiumの読み上げ用の木（アクセシビリティツリー）`
		],
		['試験を実施した期間', first === last ? first : `${first} ～ ${last}`]
	];
	return [
		'## 試験結果の表示',
		'',
		'| 項目 | 内容 |',
		'| --- | --- |',
		...rows.map(([name, value]) => `| ${String(name)} | ${String(value)} |`),
		''
	];
};

function table(
	judged: readonly JudgedCriterion[],
	findings: AccessibilityFindings,
	around: Surroundings
) {
	const row = (one: JudgedCriterion) => {
		const rules = around.axeRules(one.id);
		const [applies, result] = sign[one.verdict];
		const by = [
			...one.checks.map((check) => `[${String(findings.checks.indexOf(check) + 1)}](#検査)`),
			...(rules.length > 0 && one.verdict !== 'not-applicable' ? [`axe：${rules.join('、')}`] : [])
		];
		return `| ${one.id} | ${one.name} | ${one.level} | ${one.source === 'JIS' ? 'JIS' : `WCAG ${one.source}`} | ${applies} | ${result} | ${by.join(' ') || '－'} | ${one.notes.join(' ') || ''} |`;
	};
	return [
		'| 番号 | 達成基準 | レベル | 規格 | 適用 | 結果 | 検査 | 注記 |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...judged.map(row),
		''
	];
}

const checkRow = (check: AccessibilityCheck, at: number) =>
	check.how === 'test'
		? `| ${String(at + 1)} | テスト | 変更のたび | ${check.what} | [${check.file.replace('tests/e2e/', '')}](../${check.file})「${check.title}」 |`
		: `| ${String(at + 1)} | 操作 | ${check.on} | ${check.what}（${check.pages}） | ${check.outcome === 'passed' ? '' : '**×** '}${check.saw} |`;

const doneChecks = (findings: AccessibilityFindings) => [
	'## 検査',
	'',
	'「テスト」は、変更のたびにプログラムが行うものです。「操作」は、その日にChromiumを1手ずつ動かし、画面の絵と読み上げ用の木を読んだものです。どちらも、障害のある人による試験ではありません。',
	'',
	'| 番号 | 種類 | 日 | したこと | 見たこと、テストの名前 |',
	'| --- | --- | --- | --- | --- |',
	...findings.checks.map(checkRow),
	''
];

const english = (judged: readonly JudgedCriterion[]) => [
	'## English summary',
	'',
	`Of the ${String(judged.length)} criteria of levels A and AA of JIS X 8341-3:2016 (WCAG 2.0) and WCAG 2.2, ${count(judged, 'met')} were found met when the app was operated, ${count(judged, 'machine-only')} were looked at by programs only, ${count(judged, 'not-met')} are not met, ${count(judged, 'untested')} were not tested and ${count(judged, 'not-applicable')} do not apply. No conformance is claimed: nobody who relies on a screen reader or another aid has tried the product yet.`,
	''
];

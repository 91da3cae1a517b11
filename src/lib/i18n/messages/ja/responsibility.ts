import type { Owner } from '#lib/domain/responsibility/owner-of.ts';
import { actions } from './actions.ts';
import { answering } from './answering.ts';
import { history } from './history.ts';
import { results } from './results.ts';

/** Words of the screen that says who is responsible for what. */
export const responsibility = {
	title: '担当の一覧',
	lead: '点検項目と対象の組合せごとに、どの主体が担当するかを決めます。決めた担当は報告書の「担当の一覧」にも載ります。',
	noParties:
		'主体がまだ登録されていません。「前提と構成」で推進主体や委託先などを登録すると、担当を決められます。',
	toSetup: '前提と構成へ',
	nothingAsked: '担当を決める項目はまだありません。',
	toReport: '報告書へ',
	counts: (pairs: number, unowned: number, disputed: number) =>
		`全${String(pairs)}件のうち、担当のいない項目が${String(unowned)}件、複数の主体が担当になっている項目が${String(disputed)}件あります。`,
	order:
		'担当は、この画面か回答で決めた主体、構成要素の主体、チェックリストが挙げる種類の主体（まちに一つだけのとき）の順に決まります。',
	overview: '対象と主体ごとの件数',
	overviewHint: '数字を選ぶと、その項目だけを下の一覧に表示します。',
	component: answering.component,
	control: results.control,
	wholeCity: answering.wholeCity,
	nobody: '担当なし',
	several: '複数の主体',
	countOf: (column: string, row: string, count: number) => `${row}、${column}：${String(count)}件`,
	matrices: '層ごとの分担表',
	matrixOf: (layer: string, count: number) => `${layer}（${String(count)}件）`,
	owns: '担当',
	both: (answer: string, component: string) => `${answer} ／ ${component}`,
	list: '担当を決める',
	layer: answering.layer,
	owner: actions.owner,
	search: '検索（番号、文）',
	shown: (shown: number, all: number) => `${String(shown)}件（全${String(all)}件）`,
	nothing: answering.nothing,
	clearFilters: history.clearFilters,
	choose: (control: string, place: string) => `${control}（${place}）を選ぶ`,
	chooseAll: (count: number) => `表示の条件に合う${String(count)}件を全て選ぶ`,
	chooseLayer: (layer: string) => `${layer}のこのページの項目を全て選ぶ`,
	chooseNone: '選択を外す',
	chosen: (count: number) => `${String(count)}件を選択中`,
	change: '変える',
	changeOf: (control: string, place: string) => `${control}（${place}）の担当を変える`,
	changeChosen: '選んだ項目の担当を決める',
	dialogTitle: '担当を決める',
	usual: (name: string) => `指定なし（${name}）`,
	usualOfEach: '指定なし（それぞれの元の担当に戻す）',
	willSet: (party: string, chosen: number, changed: number) =>
		`${String(chosen)}件のうち${String(changed)}件の担当を「${party}」に指定します。`,
	willClear: (chosen: number, changed: number) =>
		`${String(chosen)}件のうち${String(changed)}件で担当の指定を外し、元の担当に戻します。`,
	apply: '担当を設定する',
	kept: '回答、メモ、証跡は変わりません。',
	canUndo: '「元に戻す」で取り消せます。',
	nothingChanges: '既にそのように指定されています。',
	done: (count: number) => `${String(count)}件の担当を設定しました。`,
	readOnly: 'この点検は今、変更できません。担当の一覧は見られます。',
	source: 'どこで決まったか',
	sources: {
		answer: 'この組合せに指定',
		component: '構成要素の主体',
		default: 'チェックリストが挙げる主体',
		nobody: '誰も決まっていない'
	} as Readonly<Record<Owner['from'], string>>,
	disputed: (component: string) => `構成要素の主体は「${component}」です。`,
	usualKinds: (kinds: string) => `通常の担当：${kinds}`,
	/** Between the items of a list. */
	comma: '、'
};

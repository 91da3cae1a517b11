import type { ChecklistColumn } from '#lib/formats/checklist-table/checklist-column.ts';
import type { LeftKind } from '#lib/formats/oscal/left-tally.ts';
import type { TableNote, TableProblem } from '#lib/formats/checklist-table/table-problem.ts';

/** Words of importing a checklist. */
export const checklistImport = {
	lead: '公式のチェックシートや独自の基準を、点検に使えるチェックリストとして取り込みます。ファイルの中身は、この端末の外へ送信されません。',
	formats: [
		'Excel（.xlsx）やCSVの表：列の意味を確かめてから取り込みます。',
		'YAML：checklist.yaml と、層ごとのファイルを、まとめて選びます。',
		'OSCALのカタログ（JSON）：NIST SP 800-53 など。'
	] as readonly string[],
	pick: 'ファイルを選ぶ（YAMLは複数を一度に）',
	reading: '読んでいます…',
	refused: '取り込めません。何も変更していません。',
	more: (count: number) => `ほかに${String(count)}件あります。`,
	left: '取り込まなかったもの',
	leftLead: 'このチェックリストの形に置き場所がないため、次のものは取り込みません。',
	leftKinds: {
		'back-matter-resources': '巻末の資料',
		'metadata-entries': '作成者や改訂などの書誌',
		'related-links': '関連する項目への参照',
		'other-links': 'その他の参照',
		properties: '属性',
		'parameter-notes': '変数の注記',
		'assessment-objectives': '評価の目的',
		'assessment-methods': '評価の方法',
		'other-parts': 'その他の文章',
		'empty-groups': '項目のない分類',
		'evidence-examples': '多すぎる証跡の例',
		'shortened-texts': '長すぎるため途中で切った文',
		'unwritable-texts': '表示できない文字'
	} satisfies Record<LeftKind, string> as Readonly<Record<LeftKind, string>>,
	sheet: 'シート',
	headerRow: '見出しの行（これより下を読みます）',
	mapping: '列の意味',
	mappingLead:
		'表のどの列が何に当たるかを確かめてください。次に同じ見出しの表を選ぶと、この対応を思い出します。',
	mappingRecalled: '前に同じ見出しの表で選んだ対応を使っています。',
	notUsed: '使わない',
	columnNamed: (letter: string, heading: string) =>
		heading === '' ? `${letter}列` : `${letter}列：${heading}`,
	columns: {
		id: '番号',
		section: '分類（層になります）',
		title: '項目名',
		statement: '点検する内容',
		why: '理由',
		how: '進め方',
		partly: '一部実施の目安',
		evidence: '証跡の例',
		weight: '重み',
		essential: '必須',
		owner: '担当する主体',
		titleEn: '項目名（英語）',
		statementEn: '点検する内容（英語）'
	} satisfies Record<ChecklistColumn, string> as Readonly<Record<ChecklistColumn, string>>,
	settings: '取り込み先',
	target: '取り込み先',
	targetNew: '新しいチェックリストにする',
	targetRevision: (title: string) => `「${title}」の新しい改訂にする`,
	checklistTitle: 'チェックリストの名前',
	edition: '版（半角の英数字）',
	editionHint: '例：1、2026。同じ版なら改訂番号が1つ増えます。',
	editionWrong: '半角の英数字、点、ハイフンで、20文字までにしてください。',
	answeredPer: '答える単位',
	perOrganisation: 'まち全体で1回',
	perComponent: '対象システムごと',
	preview: '取り込む内容',
	toPreview: '取り込む内容を確かめる',
	editionFromCatalog: '空欄なら、カタログに書かれた版になります。',
	previewCounts: (layers: number, controls: number) =>
		`${String(layers)}の層、${String(controls)}の点検項目を取り込みます。`,
	previewFirst: (count: number) => `はじめの${String(count)}項目`,
	weightOf: (weight: number) => `重み${String(weight)}`,
	changesSince: (title: string) => `「${title}」からの変わり方`,
	same: '同じ内容のチェックリストを取り込み済みです。',
	apply: '取り込む',
	notes: '確かめてください',
	mergedNote: (ranges: string) =>
		`結合したセルは、同じ値が入っているものとして読みました：${ranges}`,
	uncalculatedNote: (count: number) =>
		`計算されていない数式のセルが${String(count)}個あり、空として読みました。Excelで開いて保存し直すと読めます。`,
	hiddenNote: (names: string) => `非表示のシートは読んでいません：${names}`,
	tableProblems: {
		'missing-mapping': () => '「点検する内容」の列を選んでください',
		'wrong-mapping': (value) => `同じ列が2つのことに選ばれています：${value}`,
		'wrong-setting': (value) => `取り込み先の入力に誤りがあります：${value}`,
		'no-controls': () => '見出しの下に、点検する内容の行がありません',
		'too-many-controls': (value) => `点検項目が多すぎます（上限 ${value}件）`,
		'too-many-sections': (value) => `分類が多すぎます（上限 ${value}）`,
		'missing-statement': () => '点検する内容がありません',
		'duplicate-id': (value) => `同じ番号が2つあります：${value}`,
		'bad-weight': (value) => `重みは1〜3、または高・中・低で書いてください：${value}`,
		'bad-essential': (value) => `必須かどうかは、○、×、はい、いいえで書いてください：${value}`,
		'text-too-long': (value) => `文が長すぎます（8,000文字まで）：${value}`,
		'unwritable-text': (value) => `表示できない文字が入っています：${value}`,
		'wrong-form': (value) => `この形では取り込めません：${value}`
	} satisfies Record<TableProblem['problem'], (value: string) => string> as Readonly<
		Record<TableProblem['problem'], (value: string) => string>
	>,
	tableNotes: {
		'section-heading': (value) => `下の行の分類として読みました：${value}`,
		'continued-row': () => '上の項目の続きとして読みました',
		'row-left-out': (value) => `読む列に何もないため、飛ばしました：${value}`,
		'id-changed': (value) => `番号の形を整えました：${value}`,
		'id-from-row': (value) => `番号を付けました：${value}`,
		'list-joined': () => '9つ目からの箇条は、最後の1つにまとめました',
		'unknown-owner': (value) => `主体が分からないため「自治体」としました：${value}`,
		'priority-numbers': () =>
			'優先度の数字をそのまま重みにしました（3がいちばん重い）。1を最優先とする表なら、この列を使わないでください'
	} satisfies Record<TableNote['note'], (value: string) => string> as Readonly<
		Record<TableNote['note'], (value: string) => string>
	>,
	problems: (count: number) => `直すところが${String(count)}件あります`,
	problemAt: (row: number, column: string) =>
		column === '' ? `${String(row)}行目` : `${column}${String(row)}`
};

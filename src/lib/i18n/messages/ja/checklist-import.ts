import type { ChecklistColumn, RowChoice } from '#lib/formats/checklist-table/checklist-column.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import type { RowKind } from '#lib/formats/checklist-table/kind-of-row.ts';
import type { LeftKind } from '#lib/formats/oscal/left-tally.ts';
import type { TableNote, TableProblem } from '#lib/formats/checklist-table/table-problem.ts';

/** Words about a table: for what it is about, and how many there are. */
type TableWords = (value: string, count: number) => string;

/** Words of importing a checklist. */
export const checklistImport = {
	lead: '公式のチェックシートや独自の基準を、点検に使えるチェックリストとして取り込みます。ファイルの中身は、この端末の外へ送信されません。',
	formats: [
		'Excel（.xlsx）やCSVの表：列の意味を確かめてから取り込みます。',
		'YAML：checklist.yaml と、層ごとのファイルを、まとめて選びます。',
		'OSCALのカタログ（JSON）：NIST SP 800-53 など。プロファイルは、元のカタログとまとめて選びます。'
	] as readonly string[],
	pick: 'ファイルを選ぶ（YAML、OSCALのプロファイルとカタログは、まとめて）',
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
		'finer-groups': '層より細かい分類（名前は、その項目の項目名の前に付けました）',
		'profile-changes': 'プロファイルの指定のうち、カタログに当てはまる所がないもの',
		'unplaced-controls': 'プロファイルが、どの分類にも入れていない項目',
		'evidence-examples': '多すぎる証跡の例',
		'shortened-texts': '長すぎるため途中で切った文',
		'unwritable-texts': '表示できない文字'
	} satisfies Record<LeftKind, string> as Readonly<Record<LeftKind, string>>,
	mapping: '列の意味',
	mappingLead:
		'表のどの列が何に当たるかを確かめてください。次に同じ見出しの表を選ぶと、この対応を思い出します。',
	mappingRecalled: '前に同じ見出しの表で選んだ対応を使っています。',
	grid: {
		sheets: '取り込むシート',
		sheetsHint: '2つ以上選ぶと、シートごとの層として、1つのチェックリストにします。',
		inSight: '下に表示するシート',
		unseen: '表では見えないもの、取消し線のあるもの',
		hiddenRows: (count: number) => `非表示の行も取り込む（${String(count)}行）`,
		hiddenColumns: (count: number) => `非表示の列も取り込む（${String(count)}列）`,
		struckRows: (count: number) => `取消し線のある行も取り込む（${String(count)}行）`,
		caption:
			'選んだシートの内容。列ごとに意味を、行ごとに読み方を選べます。色は、列の意味の種類です。',
		shown: '表示する行',
		allRows: (count: number) => `全て（${String(count)}行）`,
		doubtfulRows: (count: number) => `点検項目ではない行だけ（${String(count)}行）`,
		row: '行と読み方',
		rowNumber: (row: number) => `${String(row)}行目`,
		meaningOf: (letters: string) => `${letters}列の意味`,
		readingOf: (row: number) => `${String(row)}行目の読み方`,
		furtherLevel: (meaning: string) => `${meaning}の続き`,
		alternatives: (letters: string) => `${letters}列も同じ意味に読めます`,
		choices: {
			control: '点検項目として読む',
			section: '分類の見出しとして読む',
			'left-out': '取り込まない'
		} satisfies Record<RowChoice, string> as Readonly<Record<RowChoice, string>>,
		makeHeadings: 'この行を、列の見出しにする'
	},
	notUsed: '使わない',
	columnNamed: (letter: string, heading: string) =>
		heading === '' ? `${letter}列` : `${letter}列：${heading}`,
	columns: {
		id: '番号',
		section: '分類（層になります）',
		subsection: '分類の下の段',
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
	plainNote: (count: number, list: string) =>
		`表示形式のとおりに読めない数値や日付のセルが${String(count)}個あります。値のまま読みました：${list}`,
	unshownNote: (count: number, list: string) =>
		`表示形式によって何も表示されないセルが${String(count)}個あり、空として読みました：${list}`,
	hiddenSheet: (name: string) => `${name}（非表示）`,
	hiddenNote: (names: string) =>
		`非表示のシートがあります。取り込むときは、シートの欄で選んでください：${names}`,
	unreadNote: (names: string) => `大きすぎるか壊れているため、読んでいない非表示のシート：${names}`,
	hiddenRowsNote: (count: number, list: string) =>
		`非表示の行${String(count)}行は取り込みません：${list}`,
	hiddenColumnsNote: (count: number, list: string) =>
		`非表示の列${String(count)}列は取り込みません：${list}`,
	struckRowsNote: (count: number, list: string) =>
		`取消し線のある行${String(count)}行は取り込みません：${list}`,
	struckCellsNote: (count: number, list: string) =>
		`取消し線のあるセル${String(count)}個は、空として読みました：${list}`,
	partlyStruckNote: (count: number, list: string) =>
		`一部に取消し線があるセル${String(count)}個は、その部分を除いて読みました：${list}`,
	leftOutOne: (place: string, said: string) => `${place}「${said}」`,
	leftOutList: (list: string, more: number) =>
		more === 0 ? list : `${list}、ほか${String(more)}件`,
	listComma: '、',
	tableProblems: {
		'missing-mapping': () => '「点検する内容」の列を選んでください',
		'wrong-mapping': (value) => `列の指定が正しくありません：${value}`,
		'wrong-setting': (value) => `取り込み先の入力に誤りがあります：${value}`,
		'no-controls': () =>
			'見出しの下に、点検する内容の行がありません。見出しの行と列の意味を確かめてください',
		'too-many-controls': (_, count) =>
			`点検項目が${formatCount(count)}件あります（5,000件まで）。シートを分けて取り込んでください`,
		'too-many-sections': (_, count) =>
			`分類が${formatCount(count)}あります（100まで）。分類の列に、上の段の列を選ぶか、「使わない」を選んでください`,
		'missing-statement': (value) =>
			`点検する内容がありません。書き足すか、行を消してください：${value}`,
		'text-too-long': (value, count) =>
			`文が${formatCount(count)}文字あります（8,000文字まで）。短くするか、行を分けてください：${value}`,
		'unwritable-text': (value) =>
			`表示できない文字が入っています。その文字を消してください：${value}`,
		'wrong-form': (value) => `この形では取り込めません：${value}`
	} satisfies Record<TableProblem['problem'], TableWords> as Readonly<
		Record<TableProblem['problem'], TableWords>
	>,
	tableNotes: {
		'section-heading': (value) => `下の行の分類として読みました：${value}`,
		'heading-without-controls': (value) =>
			`分類の見出しのようですが、下に点検項目がないため、取り込みません：${value}`,
		'continued-row': (value) => `上の項目の続きとして読みました：${value}`,
		'repeated-headings': (value) => `見出しの行の繰り返しとして、飛ばしました：${value}`,
		'total-row': (value) => `合計の行として、飛ばしました：${value}`,
		'remark-row': (value) => `表への注記として、飛ばしました：${value}`,
		'row-left-out': (value) => `読む列に何もないため、飛ばしました：${value}`,
		'title-as-statement': (value) =>
			`点検する内容が空のため、項目名を点検する内容としました：${value}`,
		'id-changed': (value) => `番号の形を整えました：${value}`,
		'id-shared': (value) => `1つの番号に項目が2つ以上あるため、番号を分けました：${value}`,
		'id-from-row': (value) => `番号を付けました：${value}`,
		'ids-prefixed': (value) =>
			`ほかのシートと同じ番号があるため、番号の前に「${value}」を付けました`,
		'list-joined': () => '9つ目からの箇条は、最後の1つにまとめました',
		'unknown-owner': (value) => `主体が分からないため「自治体」としました：${value}`,
		'unknown-weight': (value, count) =>
			`重みの言葉が分からないため、2としました（${formatCount(count)}件）：${value}`,
		'unknown-essential': (value, count) =>
			`必須かどうか分からないため、必須ではないとしました（${formatCount(count)}件）：${value}`,
		'priority-numbers': () =>
			'数字をそのまま重みにしました（3がいちばん重い）。1を最優先とする表なら、この列を使わないでください',
		'letter-grades': () => 'Aをいちばん重い（3）として読みました',
		'five-grades': () => '5段階の数字を、1・2は1、3は2、4・5は3の重みにしました',
		'column-passed-over': (value, count) =>
			`同じ意味の列がほかにあるため、この列の${formatCount(count)}個のセルは取り込みません：${value}`,
		'column-left-out': (value, count) =>
			`意味を選んでいないため、この列の${formatCount(count)}個のセルは取り込みません：${value}`,
		'higher-sections': (_, count) =>
			`分類が${formatCount(count)}あるため（100まで）、1つ上の段を層にし、下の段は項目名に付けました`,
		'supplier-scheme': (value, count) =>
			`SCS評価制度の表の形として読みました（評価基準は★3が${value}、★4が${String(count)}）`
	} satisfies Record<TableNote['note'], TableWords> as Readonly<
		Record<TableNote['note'], TableWords>
	>,
	rowKinds: {
		above: '見出しより上の行',
		headings: '見出し',
		'repeated-headings': '見出しの繰り返し',
		section: '分類の見出し',
		control: '点検項目',
		addition: '上の項目の続き',
		total: '合計',
		remark: '注記',
		'left-out': '読む列に何もない行',
		'without-statement': '点検する内容のない行',
		hidden: '非表示の行',
		struck: '取消し線の行'
	} satisfies Record<RowKind, string> as Readonly<Record<RowKind, string>>,
	rowsLeft: (count: number) => `取り込まない行（${formatCount(count)}行）`,
	rowLeft: (place: string, kind: string, text: string) => `${place}［${kind}］${text}`,
	inSheet: (name: string) => `シート「${name}」`,
	problems: (count: number) => `直すところが${String(count)}件あります`,
	problemAt: (row: number, column: string) =>
		column === '' ? `${String(row)}行目` : `${column}${String(row)}`
};

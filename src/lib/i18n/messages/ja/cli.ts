/** One line of figures; percentages are formatted already. */
export type FigureLine = {
	readonly name: string;
	readonly grade: string;
	readonly percent: string;
	readonly range: string;
	readonly coverage: string;
};

/** What the note beside a fictional nation tells. */
export type NationNote = {
	readonly seed: number;
	readonly version: number;
	readonly cities: number;
	readonly years: string;
};

/** Words of the command line. */
export const cli = {
	usage: `まち点検 コマンドライン

使い方: machi-tenken <コマンド> [オプション]  （リポジトリの中では npm run -s cli -- <コマンド>）

  checklist list [--json]                   収録しているチェックリストの一覧
  checklist show <ガイドライン>@<版> [--json]  チェックリストの全項目
  checklist validate <フォルダー>              自作チェックリストの検査
  checklist export <ガイドライン>@<版> -o c.json  OSCALのカタログとして書き出す
  checklist export <ガイドライン>@<版> <ガイドライン>@<版> -o m.json  対応表をOSCALのマッピングとして書き出す
  checklist fill f.json --workbook もとの表.xlsx -o 書き戻した表.xlsx [--sheet 名前]  もとの表に回答を書き戻す
         [--answer-column O] [--note-column P|none] [--component <id>] [--only-empty]
  checklist diff <ガイドライン>@<版> <ガイドライン>@<版> [--json]  版による違い
  checklist import <ファイル…> [-o own.json] [--preview] [--json]  表（xlsx、csv）、YAML、OSCALを自分のチェックリストにする
         [--sheet シート名]… [--header-row 5] [--map statement=D,id=B,…] [--take-hidden] [--take-struck]
         [--title 名前] [--guideline own-kanko] [--edition 1] [--revision 1] [--answered-per organisation|component]
  new --checklist scsg@3.0|own.json --code 282103 --name 加古川市 --fiscal-year 2026 [--title 件名] [--as-of 2026-11-22] -o f.json
                                            空の点検ファイルを作る
  sample -o sample.json                     見本の市（架空市）の点検ファイルを書き出す
  nation -o フォルダー [--cities 1741] [--years 2] [--seed 1] [--as assessments|packets|publications|mixed]
         [--with-checklist] [--with-faults]  見本の全国（架空の市区町村の点検）を作る
  answer f.json --csv answers.csv -o g.json  回答表（component,control,status,note,reason）を反映する
  sheet f.json [--for party:<id>|component:<id>] -o s.xlsx|s.csv  Excelで答えてもらう回答票を作る
  answer f.json --sheet s.xlsx [--accept non-conflicting|theirs] -o g.json  戻ってきた回答票や、回答の入った表を取り込む
         [--answer-column O] [--note-column P|none] [--component <id>]
  score f.json [--json [--pairs]]           得点を計算する
  score f.json --lens lg-16-3 [--json]       別の観点で集計する
  plan f.json [--to A|B|C] [--budget 40] [--json]  評価を上げる道筋と、手間の使い方を求める
  years 2025.json 2026.json … [--lens lg-16-3] [--json]  同じまちの年度を、比べられる項目だけで比べる
         [--predecessor 団体コード]…  合併などで団体コードが変わったとき、前身の団体も比べる
  rule f.json [--as-of 2026-11-22] [--json]  施行規則第16条の3への備え：適用の有無、8つの分野、既存と新規、手順
  calendar f.json [-o plan.ics [--details]] [--as-of 2026-11-22] [--json]  年間の予定：時期を過ぎたものと、これから12か月
  carry-over f.json --to scsg@3.0 -o g.json  別の版へ回答を引き継ぐ
  report f.json -o r.pdf                    報告書を作る（pdf、html、docx、xlsx、csv、json、--format oscal-ar）
         [--for full|leaders|public|component:<id>|party:<id>|interview[:<主体のid>] [--ask open|all]]
         [--mark 機密性2|none] [--since 前の年度.json]… [--predecessor 団体コード]… [--made-on YYYY-MM-DD]
         [--without-data]
  verify r.pdf [--json] [--extract f.json]   報告書が改変されていないかを確かめ、中の点検データを取り出す
  verify f.json --since 前のファイル.json [--json]  変更の履歴が、前のファイルの続きかどうかを確かめる
  merge mine.json theirs.json|response.zip [--base base.json] [-o out.json] [--accept non-conflicting|theirs|none] [--json]
         [--identity … | --passphrase-file …] [--allowed-signers …]  戻ってきた回答を突き合わせて取り込む
  pack f.json -o p.zip [--kind backup|share|request|response|submission|review|publication] [--evidence フォルダー]
         [--for party:<id>|component:<id>] [--ask open|all] [--deadline 2027-01-31] [--message …] [--noted g.json]
         [--kit machi-tenken.html [--blanks none|allowed] [--not-applicable with-reason|ask-first]
         [--proof where-there-is|needed|not-needed]]  依頼を、答えるための一式にする（フォルダーか .zip）
         [--sign-with id_ed25519] [--encrypt-to age1… | --passphrase-file p.txt]  受渡しファイルにする
  unpack p.zip -o フォルダー|f.json [--identity key.txt | --passphrase-file p.txt] [--allowed-signers 一覧]  取り出す
  verify p.zip [--json] [--identity … | --passphrase-file …] [--allowed-signers …]  そろっているか、誰の署名か
  aggregate <フォルダー> -o out/ [--checklist scsg@3.0] [--samples] [--stage accepted] [--population 人口.csv] [--asked 依頼先.csv]
         [--classes 類似団体区分.csv]
         [--identity … | --passphrase-file …] [--allowed-signers …] [--aliases] [--jobs 2] [--sql 問い.sql|名前] [--json]
         [--publisher 公表者] [--licence cc-by-4.0|pdl-1.0] [--corrections 前のopen-data] [--named]
                                            多くの団体のファイルを集計する（Parquet、CSV、HTML）。DuckDBが要る
         --aliases は、団体を仮名にして、都道府県、人口、基準日、ファイルの名前も書かない（得点と回答は残る。対応は out.aliases.csv）
  aggregate out/ --sql 問い.sql|名前 [--json]  集計した表に、SQLで尋ねる

共通: --lang ja|en（表示の言語）、-h（この説明。コマンドのあとに付けると、そのコマンドだけ）
終了コード: 0 問題なし、1 指摘あり・内容が不正、2 使い方または入力の誤り、70 本ソフトウェアの不具合`,
	wrongOption: (what: string) =>
		`オプションの指定に誤りがあります: ${what}。使い方は -h で確かめてください。`,
	wrongLanguage: (what: string) => `--lang に指定できるのは ja か en です（指定: ${what}）。`,
	unknownCommand: (name: string) =>
		`「${name}」というコマンドはありません。使えるコマンドは -h で確かめてください。`,
	unknownSubcommand: (command: string, name: string) =>
		`${command} に「${name}」はありません。list、show、validate、diff、export、import、fill のどれかを指定してください。`,
	missingOption: (name: string) => `--${name} を指定してください。使い方は -h で確かめられます。`,
	optionNotHere: (name: string) =>
		`このコマンドでは --${name} を使えません。外して実行してください。`,
	missingOperand: (what: string) => `${what} を指定してください。使い方は -h で確かめられます。`,
	surplusOperand: (what: string) => `余分な指定があります: ${what}。外して実行してください。`,
	unknownChecklist: (name: string, known: string) =>
		`チェックリスト ${name} は収録していません。指定できるもの: ${known}`,
	checklistNotFound: (path: string, name: string, digest: string) =>
		`${path}: この点検が使うチェックリスト ${name}（要約値 ${digest.slice(0, 12)}…）が見つかりません。チェックリストの写しを含むファイルで書き出し直すか、その版を収録したまち点検を使ってください。`,
	checklistRow: (row: {
		guideline: string;
		edition: string;
		revision: number;
		title: string;
		controls: number;
		risks: number;
		digest: string;
	}) =>
		`${row.guideline}@${row.edition}  改訂番号 ${String(row.revision)}  点検項目 ${String(row.controls)}  リスク ${String(row.risks)}  ${row.digest.slice(0, 12)}  ${row.title}`,
	checklistHead: (title: string, revision: number, digest: string) =>
		`${title}  改訂番号 ${String(revision)}  要約値 ${digest}`,
	importSheets: (names: string) => `読んだシート: ${names}`,
	importColumns: (list: string) => `列の意味: ${list}`,
	importHeaderRow: (sheet: string, row: number) => `${sheet}: 見出しは${String(row)}行目まで`,
	importControl: (row: { id: string; title: string; section: string; grade: string }) =>
		`  ${row.id}  ${row.title}  ［${row.section}、${row.grade}］`,
	importWeight: (weight: number, essential: boolean) =>
		`重み${String(weight)}${essential ? '、必須' : ''}`,
	importNotes: (count: number) => `確かめてください（${String(count)}件）`,
	importRefused: (count: number) => `取り込めません。直すところが${String(count)}件あります。`,
	importMore: (count: number) => `ほかに${String(count)}件あります。`,
	importUnmapped:
		'見出しが分かりませんでした。見出しの行を --header-row 2、点検する内容の列を --map statement=C のように指定してください。表の初めの行:',
	importOtherSheets: (names: string) => `読んでいないシート: ${names}（--sheet で選べます）`,
	importPreviewOnly:
		'内容を示しただけで、何も書き出していません。書き出すには -o を付けてください。',
	importWithoutCrosswalk:
		'対応表（crosswalk.yaml）は1つのファイルに入らないため、書き出していません。',
	noSuchSheet: (name: string, known: string) =>
		`シート「${name}」はありません。あるシート: ${known}`,
	wrongMap: (part: string, columns: string) =>
		`--map は statement=D,id=B のように書いてください（指定: ${part}）。左に書けるもの: ${columns}。右は列の文字、使わないなら -`,
	wrongHeaderRow: (text: string) =>
		`--header-row は見出しの最後の行の番号です（指定: ${text}。見出しがなければ 0）。`,
	wrongRevision: (text: string) => `--revision は1以上の整数です（指定: ${text}）。`,
	wrongAnsweredPer: (text: string) =>
		`--answered-per に指定できるのは organisation か component です（指定: ${text}）。`,
	onlyForTables: (option: string) =>
		`--${option} は表（xlsx、csv）だけに使えます。外して実行してください。`,
	notAChecklist: (path: string) =>
		`${path} はチェックリストではありません。checklist import で作ったファイルを指定してください。`,
	checklistValid: (name: string, controls: number, risks: number) =>
		`問題ありません: ${name}（点検項目 ${String(controls)}、リスク ${String(risks)}）`,
	assessmentTitle: (name: string, fiscalYear: number) =>
		`${name} スマートシティセキュリティ点検 ${String(fiscalYear)}年度`,
	wrongCode: (option: string, code: string, right: string | undefined) =>
		right === undefined
			? `--${option} は全国地方公共団体コード6桁で指定してください（指定: ${code}）。`
			: `--${option} ${code} は検査数字または都道府県番号が合いません（先頭5桁が正しければ末尾は ${right}）。全国地方公共団体コード6桁を確かめてください。`,
	wrongFiscalYear: (text: string) =>
		`--fiscal-year は西暦4桁で指定してください（指定: ${text}。例: 2026）。`,
	wrongDate: (option: string, text: string) =>
		`--${option} は実在する日付を YYYY-MM-DD で指定してください（指定: ${text}）。`,
	otherGuideline: (from: string, to: string) =>
		`ガイドラインが違います（${from} と ${to}）。同じガイドラインの版どうしを指定してください。`,
	mappedByIds: '対応表はありません。同じ番号の点検項目どうしを対応付けました。',
	sameEdition: (name: string) =>
		`この点検は既に ${name} です。引き継ぐものはなく、ファイルは書き出していません。`,
	relationCount: (name: string, count: number) => `${name}: ${String(count)}`,
	textBefore: (text: string) => `前: ${text}`,
	textAfter: (text: string) => `後: ${text}`,
	proposedMark: '取扱注意',
	carriedOver: (marked: number, drawn: number) =>
		`確かめ直す回答 ${String(marked)}件、保管に移した回答 ${String(drawn)}件`,
	unknownLens: (name: string, known: string) =>
		`観点 ${name} は収録していません。指定できるもの: ${known}`,
	lensHead: (title: string, inForce: string | null) =>
		inForce === null ? title : `${title}（施行 ${inForce}）`,
	noControlsInGroup: (name: string) => `${name}: 対応する点検項目はありません`,
	written: (path: string) => `書き出しました: ${path}`,
	answersApplied: (rows: number, changes: number, path: string) =>
		`回答表の${String(rows)}行を読み、${String(changes)}件の回答を変更して書き出しました: ${path}`,
	sampleNotice: '【見本】架空の市のデータです。実在の自治体のものではありません。',
	wrongCount: (option: string, text: string, least: number, most: number) =>
		`--${option} は${String(least)}から${String(most)}までの整数で指定してください（指定: ${text}）。`,
	wrongNationForm: (text: string, known: string) =>
		`--as に指定できるのは ${known} のどれかです（指定: ${text}）。`,
	nationProgress: (made: number) => `${String(made)}件を書き出しました`,
	nationWritten: (made: number, path: string) =>
		`見本の全国を作りました（点検${String(made)}件）: ${path}`,
	nationNext: (path: string) =>
		`次の1行で集計できます: machi-tenken aggregate ${path} -o ${path}-out --samples --population ${path}/population.csv`,
	nationReadme: ({ seed, version, cities, years }: NationNote) => `見本の全国（まち点検）

このフォルダーのデータは、全て架空です。市区町村の名前、コード、人口、会社、回答は、乱数の種から作りました。
実在の自治体のものではなく、実在の自治体の状況を示すものでもありません。どのファイルにも「見本」の印（sample）が付いています。
コードの先頭2桁は実在の都道府県の番号ですが、続く3桁は、どの市区町村も使っていない番号です。
都道府県ごとの市区町村の数だけは、実際の数に合わせました。

乱数の種: ${String(seed)}
作り方の版: ${String(version)}
市区町村: ${String(cities)}
年度: ${years}

同じ指定で作ると、同じ内容になります。
名前が fault- で始まるファイルは、読み取りを試すために、わざと正しくない内容にしたものです。
population.csv は、架空の市区町村の人口です。
`,
	scoreHead: (name: string, fiscalYear: number) => `${name}  ${String(fiscalYear)}年度`,
	overall: '全体',
	figureLine: (line: FigureLine) =>
		`${line.name}: 評価 ${line.grade}  得点 ${line.percent}（幅 ${line.range}）  回答率 ${line.coverage}`,
	gapCount: (count: number, shown: number) =>
		count === 0 ? '不足はありません。' : `不足 ${String(count)}件（大きい順に${String(shown)}件）`,
	qualityCount: (count: number) =>
		`回答の質について${String(count)}件の確認事項があります（--json の quality）。`,
	unknownFormat: (path: string, known: string) =>
		`${path}: 報告書の形式が分かりません。-o の拡張子を ${known} のどれかにするか、--format で指定してください。`,
	wrongMark: (most: number) =>
		`--mark は${String(most)}文字以内で指定してください（例: 機密性2）。`,
	unknownExtent: (given: string) =>
		`--for ${given} は指定できません。full、leaders、component:<id>、party:<id>、interview、interview:<主体のid> のどれかにしてください。`,
	unknownSubject: (given: string) =>
		`--for ${given}: この点検に登録されていません。構成要素や主体のid、または名称を確かめてください。`,
	wrongAsk: (given: string) => `--ask に指定できるのは open か all です（指定: ${given}）。`,
	otherAssessment: (path: string, earlier: string) =>
		`${path}: ${earlier} とは別の点検のため、履歴を比べられません。同じ点検の前のファイルを指定してください。`,
	unfitForm: (kind: string, form: string, forms: string) =>
		`--for ${kind} の報告書は ${form} では作れません。作れる形式: ${forms}`,
	undrawable: (characters: string) =>
		`どの書体にもない文字があるため、紙面では 〓 で表します（コピーすると元の文字になります）: ${characters}`,
	fileAccess: {
		missing: (path: string) =>
			`${path}: ファイルまたはフォルダーがありません。場所と名前を確かめてください。`,
		'no-permission': (path: string) =>
			`${path}: 読み書きする権限がありません。別の場所を指定するか、権限を確かめてください。`,
		'is-folder': (path: string) => `${path}: フォルダーです。ファイルの名前を指定してください。`,
		'too-large': (path: string) =>
			`${path}: ファイルが大きすぎます（上限 256 MB）。まち点検のファイルか確かめてください。`,
		'no-space': (path: string) =>
			`${path}: 空き容量が足りず書き出せませんでした。何も変更していません。空きを作って実行し直してください。`,
		other: (path: string) =>
			`${path}: 読み書きできませんでした。場所と機器の状態を確かめてください。`
	},
	bug: (detail: string) =>
		`まち点検の不具合です。ファイルは変更していません。次の内容を開発元へお知らせください。\n${detail}`
};

import { leastCoverage } from '#lib/domain/scoring/grade.ts';

/** Words of a run over many cities, on the command line. */
export const aggregate = {
	notInstalled: (folder: string, command: string) => [
		'aggregateには集計エンジンDuckDBが要ります（配布物には含めていません）。次の1行で入れてから、もう一度実行してください。',
		`  cd ${folder} && ${command}`,
		'インターネットに出られない端末では、ほかの端末で同じ命令を実行し、できた node_modules フォルダーを同じ場所へ写してください。'
	],
	notInstalledWhy: (detail: string) => `DuckDBを読み込めませんでした: ${detail}`,
	noFolder: (path: string) =>
		`${path} はフォルダーではありません。集計するファイルを入れたフォルダーを指定してください。`,
	outIsFolder:
		'out に、集計するフォルダーそのものは指定できません。別のフォルダーを -o で指定してください。',
	notOurs: (path: string) =>
		`${path} には、この集計で作ったものではないファイルがあります。何も変えていません。別のフォルダーを -o で指定してください。`,
	otherOptions: (path: string, options: string) =>
		`${path} は、別の指定（${options}）で作ったものです。何も変えていません。別のフォルダーを -o で指定するか、不要なら消してから実行してください。`,
	busy: (path: string) =>
		`${path} を別の実行が使っています。終わるのを待つか、別のフォルダーを -o で指定してください。`,
	wrongStage: (given: string, known: string) =>
		`--stage に指定できるのは ${known} です（指定: ${given}）。`,
	wrongJobs: (given: string) => `--jobs は1から64までの整数です（指定: ${given}）。`,
	wrongChecklist: (given: string) =>
		`--checklist は scsg@3.0（版を問わないなら scsg）のように指定してください（指定: ${given}）。`,
	wrongLicence: (given: string, known: string) =>
		`--licence に指定できるのは ${known} です（指定: ${given}）。`,
	notOpenData: (path: string) =>
		`${path} は、前に公表したデータ（open-data）の表ではありません。--corrections には、そのフォルダーを指定してください。`,
	otherOpenData: {
		sample: (folder: string) =>
			`${folder} は見本のデータです。--corrections には、実際に公表したデータのフォルダーを指定してください（まだなければ、付けずに実行してください）。`,
		real: (folder: string) =>
			`${folder} は実際の団体のデータです。見本の集計（--samples）とは比べません。--corrections を付けずに実行してください。`
	},
	otherPublication: (found: string, guideline: string) =>
		`--corrections のフォルダーは、ほかのガイドライン（${found}）の公表データです。${guideline} の集計とは比べず、何も書き出していません。${guideline} の公表データのフォルダーを指定してください（まだなければ、付けずに実行してください）。`,
	corrected: (count: number) =>
		`前に公表した数値のうち${String(count)}個が変わりました。open-data/corrections.csv に載せました。`,
	telling: {
		lead: '注意: 次の組は、前に公表した数値との引き算で、1〜4団体の数値が分かります。',
		moved: (group: string, before: string, after: string) =>
			`  ${group}: 団体数が ${before} から ${after} に変わりました。`,
		hiddenNow: (group: string) => `  ${group}: 前は公表した数値を、今回は伏せています。`,
		more: (count: string) => `  ほかに${count}組あります。`,
		everywhere: '全国',
		advice:
			'公表する前に、増減した団体の同意を得るか、その年度は前に公表した数値のままにして、5団体以上が増えてから直してください。'
	},
	noPopulationColumn: '人口の列（population または 人口）がありません。',
	noClassColumn: '類似団体区分の列（class または 類型）がありません。',
	listComma: '、',
	notInClasses: (count: number, names: string) =>
		`類似団体区分の表にない団体が${String(count)}あります。どの区分にも入れていません: ${names}`,
	notInPopulation: (count: number, names: string) =>
		`人口の表にない団体が${String(count)}あります。どの人口規模にも入れていません: ${names}`,
	unlisted: (option: string, count: number, codes: string) =>
		`${option} の表に、今の一覧にないコードが${String(count)}あります（合併などでなくなった市町村、政令指定都市の区など）。数えていません: ${codes}`,
	notAnOutput: (path: string) =>
		`${path} は aggregate が作ったフォルダーではありません。-o で作ったフォルダーを指定してください。`,
	notProtected:
		'この答えは、少ない団体の数値を隠していません。外へ出さず、手元だけで使ってください。',
	notProtectedTogether:
		'この答えは、5団体に満たない組を除いていますが、ほかの問いの答えとの引き算で、少ない団体の数値が分かることがあります。公表するときは、open-data の表を使ってください。',
	notAQuestion: '--sql に書けるのは、SELECT文1つだけです。',
	wrongSql: (detail: string) => `SQLを実行できませんでした: ${detail}`,
	noQuestion: (given: string, names: readonly string[]) => [
		`${given} という問いも、SQLのファイルもありません。用意してある問いは次のとおりです（番号だけでも指定できます）。`,
		...names.map((name) => `  ${name}`)
	],
	tables: (names: string) =>
		`尋ねられる表は ${names} です。列の名前と意味は、集計したフォルダーの dictionary.csv にあります。`,
	tooLargeQuestion: (most: string) =>
		`この問いには、使えるメモリー（${most}）より多くが要ります。年度や都道府県で絞るか、列を減らしてください。`,
	resumed: (count: number) => `前回の続きから始めます（読み終えたファイル ${String(count)}件）。`,
	reading: (done: string, total: string) => `読み取り中 ${done} / ${total}`,
	writing: '表を書き出しています。',
	nothingUsable: '集計できるファイルがありませんでした。何も書き出していません。',
	nothing: {
		empty:
			'指定したフォルダーは空です。各団体から受け取ったファイルを入れて、実行し直してください。',
		sample: '見本の全国のような架空の団体を集計するときは、--samples を付けてください。',
		'not-sample': '実在の団体を集計するときは、--samples を外してください。',
		'other-stage':
			'ほかの段階の結果も集計するときは、--stage を外すか、別の段階を指定してください。',
		locked: '暗号化されたファイルは、--identity か --passphrase-file を付けると読めます。',
		'not-unlocked':
			'暗号を解けないファイルがあります。送り主が使った受取りの鍵かパスフレーズかを確かめてください。',
		checklists: (names: string) =>
			`フォルダーにあるのは ${names} の点検です。--checklist で指定し直すか、--checklist を外してください。`
	},
	moreWrong: (count: string) => `  ほかに${count}件あります。`,
	/** What somebody reads who ended a run with Ctrl+C. */
	interrupted: (work: string) =>
		`中断しました。読み終えた分は ${work} に残してあります。同じ指定で実行すると、続きから始めます（要らなければ消して構いません）。`,
	/** The same, before anything was kept. */
	interruptedEarly:
		'中断しました。まだ何も残していません。同じ指定で実行すると、初めから読みます。',
	interruptedQuestion:
		'中断しました。問いの答えは最後まで出ていません。集計のフォルダーは何も変わっていません。',
	kept: (work: string) =>
		`読み終えた分は ${work} に残しました。直してから同じ指定で実行すると、続きから始めます（要らなければ消して構いません）。`,
	whichLeft: '対象外のファイルの名前と理由は、その中の left-out.csv にあります。',
	namedAliases:
		'--named（団体名を載せる）と --aliases（仮名にする）は、一緒には使えません。どちらかを外してください。',
	aliased: ({ aliases, leftOut }: { aliases: string; leftOut: string }) => [
		`仮名がどの団体かは ${aliases} に、対象外のファイルの名前と理由は ${leftOut} にあります。この2つは、フォルダーと一緒に渡さないでください。`,
		'フォルダーには、団体コード、団体名、ファイルの名前がありません。仮名のそばには、都道府県、人口、人口規模、類似団体区分、依頼先かどうか、基準日もありません。',
		'得点と回答は残ります。元の結果や公表された得点を知る人には、どの団体か分かることがあります。都道府県別などの集計（groups）と見比べて、その仮名の都道府県や区分が絞られることもあります。'
	],
	done: (out: string) => `${out} に書き出しました。`,
	counts: (counts: {
		files: string;
		cities: string;
		results: string;
		answers: string;
		left: string;
	}) =>
		`ファイル ${counts.files}件、団体 ${counts.cities}、結果 ${counts.results}件、回答 ${counts.answers}件、対象外 ${counts.left}件`,
	unfinished: (count: string) =>
		`  回答率が${String(leastCoverage)}%に満たない結果 ${count}件は、回答の途中とみて統計に入れていません（表には入っています）。`,
	unasked: (count: string) =>
		`  --asked の一覧にない${count}団体の結果は、回答した団体の数に入れていません。統計では、一覧にある団体と同じに扱います。`,
	leftCount: (count: string, why: string) => `  ${count}件: ${why}`,
	superseded: (file: string, by: string) => `  重複: ${file} の代わりに ${by} を使いました。`,
	moreSuperseded: (count: string) => `  重複はほかに${count}件あります（left-out.csv）。`,
	counted: 'ほかの同じ種類のファイル（数だけ）'
};

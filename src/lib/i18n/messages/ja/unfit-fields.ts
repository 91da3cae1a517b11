import type { UnfitProblem } from '#lib/formats/assessment/unfit-field.ts';

/** Words for values that do not fit their field: which field it is, what is wrong, what to do. */
export type UnfitFieldMessages = {
	/** Parts of an assessment, by the key they stand under. */
	readonly parts: Readonly<Record<string, string>>;
	/** Fields, by part and field where the same key means different things, else by the field. */
	readonly fields: Readonly<Record<string, string>>;
	readonly problems: Readonly<Record<UnfitProblem, (limit: string) => string>>;
	readonly named: (part: string, name: string) => string;
	readonly ofPart: (part: string, field: string) => string;
	readonly line: (field: string, problem: string) => string;
	readonly notKept: (fields: readonly string[], more: number) => string;
	readonly notTaken: (fields: readonly string[], more: number) => string;
	readonly readAsIs: (file: string, count: number) => string;
	readonly notWritten: (file: string) => string;
	readonly notPacked: (fields: readonly string[], more: number) => string;
	readonly noPdf: string;
	readonly title: (count: number) => string;
	readonly lead: string;
	/** The same of what is open to be looked at, where nothing can be corrected. */
	readonly readOnly: {
		readonly title: (count: number) => string;
		readonly lead: string;
		readonly noPdf: string;
		/** What can be done instead. */
		readonly instead: string;
	};
	readonly mend: string;
	readonly record: string;
};

export const unfitFields: UnfitFieldMessages = {
	parts: {
		parties: '主体',
		components: '構成要素',
		answers: '回答',
		evidence: '証跡',
		actions: '改善計画',
		reviews: '監査の判断',
		drawer: '保管した回答',
		basedOn: 'もとにした点検',
		editionDraft: '版の変更（途中）',
		editionChanges: '版の変更の記録',
		requests: '回答の依頼',
		responses: '取り込んだ回答の記録',
		stages: '監査の経過',
		reopenedFrom: '開き直す前の点検',
		workingCopy: '写しの情報',
		rulePreparation: '施行規則への備え',
		calendar: '年間の予定',
		outline: '点検の概要',
		efforts: '手間の大きさ',
		deferrals: '今は計画しない不足',
		history: '変更の履歴',
		checklist: 'チェックリスト',
		checklistCopy: 'チェックリストの写し'
	},
	fields: {
		title: '点検の名前',
		'municipality.name': '自治体名',
		'municipality.code': '全国地方公共団体コード',
		'period.fiscalYear': '対象年度',
		asOf: '基準日',
		'parties.name': '主体の名前',
		'components.name': '名前',
		uses: '利用しているもの',
		'evidence.title': '名前',
		reference: '保管場所や文書番号',
		issuer: '発行者',
		issuedOn: '発行日',
		expiresOn: '有効期限',
		renewEveryMonths: '更新の間隔（月）',
		'obligations.title': '繰り返し行うことの名前',
		doneOn: '実施した日',
		plannedOn: '次の予定日',
		everyMonths: '間隔（月）',
		answersEveryMonths: '間隔（月）',
		number: '登録番号',
		level: '段階',
		'actions.title': '何をするか',
		owner: '担当',
		due: '期限',
		closes: '結び付けた不足',
		findings: '結び付けた指摘',
		note: 'メモ',
		reason: '理由',
		evidence: '証跡',
		party: '主体',
		comment: '監査者の意見',
		reviewer: '監査者の名前',
		text: '指摘への回答',
		deadline: '回答の期限',
		startsOn: '契約の始まり',
		endsOn: '契約の終わり',
		on: '予定日・完了日',
		assets: '情報資産の種類',
		steps: '手順',
		message: '相手への伝言',
		by: '記録した人の名前',
		updatedBy: '記録した人の名前',
		because: '保管した理由',
		seed: '乱数の種',
		handlingMark: '報告書の取扱区分',
		purpose: '目的',
		scope: '範囲',
		method: '方法',
		limits: '限界',
		department: '作成した部署',
		contact: '問合せ先',
		distribution: '配布先',
		S: '小',
		M: '中',
		L: '大',
		edition: '版',
		revision: '改訂の番号',
		mediaType: 'ファイルの種類',
		size: 'ファイルの大きさ',
		effort: '手間',
		undatedBecause: '期限を決めない理由',
		componentName: '構成要素の名前',
		ja: '日本語の文',
		en: '英語の文',
		fiscalYear: '年度',
		from: '前の版の項目',
		to: '新しい版の項目',
		answers: '移した回答',
		byRisk: 'リスクで選んだ件数',
		atRandom: '無作為に選んだ件数',
		obligations: '繰り返し行うこと',
		controls: '点検項目',
		name: '名前'
	},
	problems: {
		'too-long': (limit) => `${limit}文字までです`,
		'too-many': (limit) => `${limit}件までです`,
		empty: () => '空のままにはできません',
		'not-a-day': () => '日付が正しくありません（1900年1月1日から2199年12月31日まで）',
		'not-a-municipality-code': () => '6桁のコードが正しくありません',
		'out-of-range': (limit) => `使える範囲を外れています（限度 ${limit}）`,
		unfit: () => '書き方が決まりに合いません'
	},
	named: (part, name) => (name === '' ? part : `${part}「${name}」`),
	ofPart: (part, field) => `${part}の${field}`,
	line: (field, problem) => `${field}: ${problem}`,
	notKept: (fields, more) =>
		`決まりに合わない値があるため、保存していません。${fields.join('。')}。${more > 0 ? `ほかに${String(more)}か所あります。` : ''}最後に保存した内容はそのまま残っています。その後の入力はこの画面に残っています。上の欄を直すと、自動で保存します。すぐに直せないときは、ファイルに書き出してください。`,
	notTaken: (fields, more) =>
		`決まりに合わない値があるため、取り込んでいません。${fields.join('。')}。${more > 0 ? `ほかに${String(more)}か所あります。` : ''}手元の点検は変わっていません。自分の点検の値なら直してください。受け取ったものの値なら、その項目を選ばずに取り込むか、直したものを送ってもらってください。`,
	readAsIs: (file, count) =>
		`${file}: ${String(count)}か所の値が決まりに合いません。値を変えずにそのまま読みました。画面で開くと直せます。`,
	notWritten: (file) =>
		`${file}: 決まりに合わない値があるため、書き出していません。元のファイルは変わっていません。次の値を直してから、もう一度実行してください。`,
	notPacked: (fields, more) =>
		`決まりに合わない値があり、作った受渡しファイルを読み直せなくなるため、作っていません。${fields.join('。')}。${more > 0 ? `ほかに${String(more)}か所あります。` : ''}「前提と構成」の画面で直すと、作れます。点検ファイルへの保存は、このままでもできます。`,
	noPdf:
		'次の値が決まりに合わないままでは、作ったPDFを読み直せなくなります。直すと、PDFを作れます。ほかの形式は、このまま作れます。',
	title: (count) => `直すところが${String(count)}か所あります`,
	lead: '次の値は決まりに合いませんが、消さずにそのまま残しています。ほかの内容は、いつもどおり変更して保存できます。直すと、この表示は消えます。',
	readOnly: {
		title: (count) => `決まりに合わない値が${String(count)}か所あります`,
		lead: '次の値は決まりに合いませんが、消さずにそのまま示しています。',
		noPdf:
			'次の値が決まりに合わないままでは、作ったPDFを読み直せなくなるため、PDFは作れません。ほかの形式は、このまま作れます。',
		instead:
			'読み取り専用で開いているため、ここでは直せません。もとの点検が手元にあれば、それを変更できるように開いて直してください。なければ、ファイルを作った人に伝えて、直したものをもらってください。'
	},
	mend: '直す',
	record: '記録のため、そのまま残します。直す必要はありません。'
};

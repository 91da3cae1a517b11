import type { CalendarEntry } from '#lib/application/year-calendar.ts';
import type { Staleness } from '#lib/domain/cadence/staleness.ts';
import { formatFiscalYear } from '#lib/i18n/format-date.ts';

const count = (of: number) => `${String(of)}件`;

/** Words about what comes again through the year: screen, command line and calendar file. */
export const calendar = {
	title: '年間の予定',
	lead: '点検を1年を通して保つための画面です。時期を過ぎたものと、これから12か月に来るものを、1か所にまとめています。',
	every: (months: number) => {
		if (months === 1) return '毎月';
		if (months === 6) return '半年に1回';
		if (months === 12) return '年1回';
		return months % 12 === 0 ? `${String(months / 12)}年に1回` : `${String(months)}か月に1回`;
	},
	kinds: {
		obligation: '定期の作業',
		answers: '回答の見直し',
		evidence: '証跡の有効期限',
		renewal: '証跡の更新',
		action: '改善計画の期限',
		request: '依頼の期限',
		rule: '施行'
	} satisfies Readonly<Record<CalendarEntry['kind'], string>>,
	staleness: {
		fresh: '時期の前',
		'due-soon': '30日以内',
		stale: '時期を過ぎています',
		never: '実施の記録がありません'
	} satisfies Readonly<Record<Staleness, string>>,
	kind: '種類',
	what: '内容',
	day: '期限',
	colon: '：',
	comma: '、',
	noDay: '日付なし',
	named: (kind: string, name: string) => `${kind}：${name}`,
	placed: (place: string, layer: string) => (place === '' ? layer : `${place}（${layer}）`),
	gone: '削除されたもの',

	late: '時期を過ぎたもの',
	lateCount: (of: number) => `時期を過ぎたもの、実施の記録がないものが${count(of)}あります`,
	nothingLate: '時期を過ぎたものはありません。',
	ahead: 'これからの12か月',
	/** Under its fiscal year, which says the year. */
	fiscalYear: (year: number) => formatFiscalYear(year, 'ja'),
	month: (_year: number, month: number) => `${String(month)}月`,
	nothingInMonth: '予定なし',
	empty:
		'まだ何も載っていません。下の「チェックリストが求めている定期の作業」から取り入れるか、「定期の作業を追加」で、研修や訓練、棚卸しのような毎年行うことを登録してください。回答、証跡、改善計画の期限は、登録すると自動で載ります。',

	obligations: '定期の作業',
	obligationsLead:
		'研修、訓練、棚卸し、契約の確認のように、決まった間隔で行うことです。実施した日を記録すると、次の時期が決まります。',
	noObligations: '定期の作業はまだありません。',
	add: '定期の作業を追加',
	change: '変更',
	changeTitle: '定期の作業の変更',
	work: '作業の名前',
	workHint: 'ほかの予定表に書き出すと、この名前が入ります。弱点や住民の情報は書かないでください。',
	workMissing: '作業の名前を入れてください。',
	interval: '間隔',
	lastDone: '最後に実施した日',
	notDone: '記録なし',
	next: '次の時期',
	plannedOn: '次に行う日（決まっていれば）',
	plannedHint: '入れなければ、最後に実施した日から数えます。',
	party: '行う主体',
	noParty: '決めていない',
	controls: '求めている点検項目',
	note: 'メモ',
	daysDone: '実施した日',
	takeBackDay: (day: string) => `${day}の記録を取り消す`,
	markDone: '実施を記録',
	doneTitle: (work: string) => `「${work}」の実施を記録`,
	doneOn: '実施した日',
	doneMissing: '実施した日を入れてください。',
	doneLater: '今日より後の日は記録できません。',
	done: (work: string, day: string) => `「${work}」を${day}に実施したと記録しました。`,
	remove: '削除',
	full: (most: number) => `定期の作業は${String(most)}件までです。`,

	proposals: 'チェックリストが求めている定期の作業',
	proposalsLead:
		'点検項目の本文に「年1回以上」「月1回以上」などと書かれている作業です。まだ予定にないものを挙げています。',
	proposalsOpen: (of: number) => `まだ取り入れていない作業 ${count(of)}`,
	takeUp: '取り入れる',
	takeUpAll: (of: number) => `${count(of)}を全て取り入れる`,
	takenUp: (of: number) => `${count(of)}を取り入れました。最後に実施した日を記録してください。`,
	noProposals: '求められている定期の作業は、全て予定にあります。',

	answers: '回答の見直し',
	answersLead:
		'回答は、変わりがなくても、決めた間隔で見直します。最後に答えた日か、変わりないことを確認した日から数えます。日付のない回答は、点検の基準日から数えます。',
	answersEvery: '回答を見直す間隔',
	place: '対象と層',
	answered: '回答',
	stale: '時期を過ぎた回答',
	oldest: '最も古い確認',
	due: '次の見直し',
	noAnswers: '回答はまだありません。',
	look: '回答を見る',
	confirm: '変わりないことを確認',
	confirmMany: (of: number) => `${count(of)}に変わりがないことを確認`,
	confirmQuestion: (place: string, of: number) =>
		`「${place}」の、時期を過ぎた回答${count(of)}を見直し、今も同じだと確かめましたか。状況やメモは変わらず、確認した日と人が履歴に残ります。`,
	confirmed: (of: number) => `${count(of)}の回答を、変わりないと記録しました。`,
	lookedAt: (day: string) => `${day}から見直されていません。`,
	staleAnswers: (of: number) => `見直しの時期を過ぎた回答 ${count(of)}`,
	lateWork: (of: number) => `時期を過ぎた、または実施の記録がない定期の作業 ${count(of)}`,
	oldEvidence: (of: number) => `更新の時期を過ぎた証跡 ${count(of)}`,

	renewEvery: '更新の間隔',
	noRenewal: '決めていない',
	renewHint: '発行日から数えます。過ぎると、更新の時期として表示します。有効期限は変わりません。',
	old: (day: string) => `更新の時期を過ぎています（${day}）`,

	file: 'ほかの予定表で使う',
	fileLead:
		'予定をICSファイル（iCalendar）にして、グループウェアや予定表ソフトに取り込めます。取り込んだ後でもう一度作って取り込むと、同じ予定が更新されます。',
	details: '名前や件数も入れる',
	detailsHint:
		'入れない場合も、定期の作業の名前と日付は入ります。入れると、構成要素、証跡、改善計画、依頼した相手の名前が予定表を見る人に知られます。メモは、どちらでも入りません。',
	fileCount: (of: number, without: number) =>
		without === 0
			? `${count(of)}の予定が入ります。`
			: `${count(of)}の予定が入ります。日付のない${count(without)}は入りません。`,
	make: 'ICSファイルを保存',
	madeAs: (file: string) => `${file} を保存しました。`,
	fileName: '年間の予定',
	calendarName: (city: string) => `${city} セキュリティ点検の予定`,
	toReview: (of: number) => `${count(of)}の回答を見直します。`,
	wrongForm: (path: string) =>
		`${path}: 予定の書き出し先は .ics で終わる名前にしてください（例 -o plan.ics）。`,
	written: (of: number, path: string) => `${count(of)}の予定を ${path} に書き出しました。`
};

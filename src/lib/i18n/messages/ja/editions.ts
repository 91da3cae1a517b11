import type { DrawerReason } from '#lib/domain/edition-change/carry-answers.ts';
import type { Relation } from '#lib/domain/checklist/crosswalk.ts';

/** A relation on screen, on paper and on the command line. */
export type RelationWords = { readonly name: string; readonly meaning: string };

/** Words about editions of a checklist and about going from one to another. */
export const editions = {
	relations: {
		new: {
			name: '新しい項目',
			meaning: '新しい版で加わった項目です。未回答から始まります。'
		},
		strengthened: {
			name: '強められた項目',
			meaning: '求めることが増えています。前の回答を写し、「再確認が必要です」の印を付けます。'
		},
		reworded: {
			name: '書き方が変わった項目',
			meaning: '問うことは同じです。前の回答を写し、「文言が変わりました」の印を付けます。'
		},
		split: {
			name: '分かれた項目',
			meaning:
				'1つの項目が複数になりました。それぞれに前の回答を写し、「再確認が必要です」の印を付けます。'
		},
		merged: {
			name: 'まとめられた項目',
			meaning:
				'複数の項目が1つになりました。いちばん弱い回答を写して「再確認が必要です」の印を付け、元の回答は保管します。'
		},
		moved: { name: '移った項目', meaning: '層や番号だけが変わりました。回答をそのまま写します。' },
		retired: {
			name: 'なくなった項目',
			meaning:
				'回答は保管に移します。いつでも読めて、書き出しにも含まれますが、得点には入りません。'
		},
		same: { name: '同じ項目', meaning: '何も変わっていません。回答をそのまま写します。' }
	} satisfies Record<Relation, RelationWords> as Readonly<Record<Relation, RelationWords>>,
	because: {
		retired: '新しい版でなくなった項目です。',
		merged: '新しい版で1つの項目にまとめられたため、元の回答を保管しました。',
		'no-place': '新しい版では、この構成要素に問われない項目になりました。',
		'not-in-checklist': '前の版のチェックリストで問われていない所への回答でした。',
		reviewed: '監査の判定が付いた、変わる前の回答です。'
	} satisfies Record<DrawerReason, string> as Readonly<Record<DrawerReason, string>>,
	editionName: (edition: string, revision: number) => `第${edition}版 改訂${String(revision)}`,
	from: '前の版',
	to: '新しい版',
	answers: (count: number) => `回答 ${String(count)}件`
};

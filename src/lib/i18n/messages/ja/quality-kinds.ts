import type { QualityFindingKind } from '#lib/domain/quality/quality-finding.ts';

/** A finding about the quality of the answers: what was found, why it matters, what to do. */
export type QualityKindMessages = {
	readonly title: string;
	readonly why: string;
	readonly toDo: string;
};

/** Words for every kind of finding. */
export const qualityKinds: Readonly<Record<QualityFindingKind, QualityKindMessages>> = {
	'not-applicable-without-reason': {
		title: '「該当なし」に理由がありません',
		why: '理由のない「該当なし」は、未回答として数えます。',
		toDo: '該当しない理由を書いてください。書けなければ、別の回答を選んでください。'
	},
	'control-not-in-checklist': {
		title: 'チェックリストにない項目への回答です',
		why: '得点には入りません。別の版の回答が混じっているおそれがあります。',
		toDo: '項目の番号を確かめ、要らなければ回答を取り消してください。'
	},
	'component-missing': {
		title: '登録されていない対象への回答です',
		why: '対象が登録されていないため、得点には入りません。',
		toDo: '対象を構成要素に登録するか、回答が要らないことを確かめてください。'
	},
	'uses-missing-component': {
		title: '登録されていない構成要素を利用しています',
		why: '利用先が分からないと、連鎖の弱さを計算できません。',
		toDo: '利用先を登録するか、利用する構成要素を選び直してください。'
	},
	'evidence-missing': {
		title: '証跡が登録されていません',
		why: '回答が挙げる証跡を、誰も確かめられません。',
		toDo: '証跡を登録し直すか、回答から外してください。'
	},
	'layer-without-component': {
		title: 'この層には構成要素が登録されていません',
		why: '構成要素がない層は、点検されません。',
		toDo: '構成要素を登録してください。本当に何もなければ、そのままで構いません。'
	},
	'met-without-evidence': {
		title: '「実施済み」に証跡がありません',
		why: '証跡のない「実施済み」は、監査や担当者の交代のときに確かめられません。',
		toDo: '文書や画面の写しなどの証跡を結び付けてください。示せなければ「一部実施」か「分からない」を検討してください。'
	},
	'evidence-expired': {
		title: '期限の切れた証跡を使っています',
		why: '基準日に有効でない証跡は、回答の裏付けになりません。',
		toDo: '新しい証跡をもらって登録してください。更新されていなければ、回答を見直してください。'
	},
	'nobody-owns-it': {
		title: '担当する主体が決まっていません',
		why: '担当がいない項目は、誰も直さず、事故のときに連絡先が分かりません。',
		toDo: '構成要素に主体を登録するか、回答ごとに主体を選んでください。'
	},
	'owners-differ': {
		title: '回答の主体と、構成要素の主体が違います',
		why: '双方が、相手の仕事だと思っているおそれがあります。',
		toDo: 'どちらが担当かを両者に確かめ、正しい方にそろえてください。分担しているなら、そのことをメモに書いてください。'
	},
	'answered-though-excluded': {
		title: '前提条件では該当しない項目に、実施状況を回答しています',
		why: '前提条件か回答のどちらかが実態と合っていません。この回答は得点に入りません。',
		toDo: '前提条件を確かめてください。前提条件が正しければ、この回答はそのままでも得点に影響しません。'
	},
	'met-with-open-action': {
		title: '「実施済み」なのに、終わっていない改善計画があります',
		why: '終わっていなければ、まだ実施済みではありません。',
		toDo: '終わっていれば改善計画を「完了」にし、そうでなければ回答を見直してください。'
	},
	'done-action-still-short': {
		title: '改善計画は完了したのに、回答に不足が残っています',
		why: '回答を直し忘れたか、計画だけでは足りなかったことが考えられます。',
		toDo: '回答を今の状況に直すか、残りのための改善計画を立ててください。'
	},
	'reviewer-disagrees': {
		title: '監査者の判断と違います',
		why: '指摘が閉じられるまで、この回答は確認済みになりません。',
		toDo: '指摘を読み、回答を直すか、直さない理由を監査者に伝えてください。'
	},
	'party-disagrees': {
		title: '委託先などの回答と違います',
		why: '届いた回答と自治体の回答が食い違っています。どちらかが実態を知らないおそれがあります。',
		toDo: '相手に確かめ、違いを残すなら理由をメモに書いてください。'
	},
	'all-answers-alike': {
		title: '全ての項目に同じ回答をしています',
		why: '内容の違う項目が全て同じになることは、あまりありません。まとめて選んだおそれがあります。',
		toDo: 'いくつかの項目を選んで、証跡と照らして確かめてください。合っていれば、そのままで構いません。'
	},
	'answered-in-seconds': {
		title: '短い間に続けて回答しています',
		why: '10項目を30秒以内に読んで判断することは、ふつうできません。',
		toDo: '回答した人に、中身を確かめたかを聞いてください。確かめてあれば、そのままで構いません。'
	}
};

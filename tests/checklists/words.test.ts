import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One word for one thing: what is not written, and what is written in its place. */
const decided: Readonly<Record<'ja' | 'en', readonly (readonly [RegExp, string])[]>> = {
	ja: [
		[/すべて/u, '全て'],
		[/および|ならびに|もしくは/u, 'と、や、または'],
		[/外部委託|受託者|委託業者|外注/u, '委託先'],
		[/アカウント/u, 'ID'],
		[/ユーザー?(?!名)/u, '利用者'],
		[/デバイス/u, '機器'],
		[/インシデント(?!対応|管理|分析)/u, '事故'],
		[/弱点（脆弱性）/u, '脆弱性（弱点）'],
		[/代わりの守り/u, '代わりの対策'],
		[/手続き/u, '手続'],
		[/取り組み/u, '取組'],
		[/問い合わせ(?![たてるれ])/u, '問合せ'],
		[/取り扱い(?![たてま])/u, '取扱い'],
		[/組み合わせ(?![たてるれなまら])/u, '組合せ'],
		[/受け渡し(?![たてま])/u, '受渡し'],
		[/書き換え(?![たてるらまな])/u, '書換え'],
		[/引き継ぎ(?![まな])/u, '引継ぎ'],
		[/締め切り/u, '期限'],
		[/(?:サーバ|コンピュータ|フォルダ|ブラウザ|プリンタ)(?!ー)/u, '長音で終わる形'],
		[/セキュリティー/u, 'セキュリティ'],
		[/下さい|頂[きくけい]|出来(?!心|事)|[るた]事[がをはもに]/u, '仮名'],
		[/一番(?!号)/u, 'いちばん'],
		[/すでに/u, '既に'],
		[/ふだん/u, '普段'],
		[/かかわ(?!らず)/u, '関わ'],
		[/受け持ち(?=[のをはがもにで])/u, '受持ち'],
		[/取り決め(?=[のをはがもにで])/u, '取決め'],
		[/抜き取り(?=[のをはがもにで])/u, '抜取り'],
		[/切り離し(?=[のをはがもにで])/u, '切離し'],
		[/申し出(?=[のをはがもにで])/u, '申出'],
		[/置き場(?!所)/u, '置場'],
		[/(?:時間|日数)を測/u, '計る'],
		[/メモリ(?!ー)/u, 'メモリー'],
		[/公式サイト/u, 'ホームページ']
	],
	en: [
		[/\bflaws?\b/i, 'vulnerability'],
		[/\bledgers?\b/i, 'inventory or register'],
		[/\bsubstitute (?:measure|protection)/i, 'compensating measure'],
		[/\bfactory (?:password|key)/i, 'default password, key'],
		[/\bsecrecy\b/i, 'confidentiality'],
		[/\bdrills?\b/i, 'exercise'],
		[/\bmulti-factor sign-in\b/i, 'multi-factor authentication'],
		[/\bsign-in system\b/i, 'authentication system'],
		[/\bvetting\b/i, 'screening'],
		[/\blead organi[sz]ation\b/, 'driving body'],
		[/\bsub-contractor|\bvendor lock/i, 'subcontractor'],
		[/\bcyber ?security\b(?! (?:framework|performance|best|management))/i, 'security'],
		[/\be-mails?\b/i, 'email'],
		[/\bweb sites?\b|\bofficial (?:web)?site\b/i, 'website'],
		[/\blog(?:ged|ging)? in\b|\blogins?\b/i, 'sign in'],
		[/\bentrances?\b/i, 'entry point'],
		[/\bby-laws?\b/i, 'ordinance or written rule'],
		[/\b(?:personal information|data protection) section\b/i, 'data-protection section'],
		[/\bcontract section\b/i, 'contracts section'],
		[/\bprotection software\b/i, 'anti-malware software'],
		[/\bday and night\b|\bround[ -]the[ -]clock\b/i, 'around the clock'],
		[/\bapart from (?:office|other|the other) /i, 'separate from'],
		[/\bprivate lines?\b/i, 'dedicated line'],
		[/\b(?:and|or) a way back\b/i, 'rollback procedure'],
		[/\bopen-source parts?\b/i, 'open-source component'],
		[/\b(?:check|seen?|ask) (?:by|for) proof\b/i, 'evidence'],
		[/\bspare power\b/i, 'backup power']
	]
};

/** Authored files below a folder, without copies of released revisions and what tells of old words. */
const filesIn = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => ending.test(name) && !/crosswalk|revisions|checklist\.yaml|lenses/.test(name))
		.map((name) => join(folder, name));

/** Lines in which a word that is not written stands, with where. */
const slipsIn = (files: readonly string[], language: 'ja' | 'en', line: RegExp) =>
	files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((text, i) =>
				decided[language]
					.filter(([word]) => line.test(text) && word.test(text))
					.map(([, better]) => `${file}:${String(i + 1)} ${better}: ${text.trim()}`)
			)
	);

describe('one word for one thing', () => {
	const checklists = filesIn('checklists', /\.yaml$/);

	it.each(['ja', 'en'] as const)(
		'holds in checklists, examples and the sample city: %s',
		(language) => {
			expect(checklists.length).toBeGreaterThan(25);
			const other = language === 'ja' ? 'en' : 'ja';
			const notTheOther = new RegExp(`^(?!\\s*(?:- )?${other}: )`);
			const line = language === 'ja' ? notTheOther : /^\s*(?:- )?en: /;
			expect(slipsIn(checklists, language, line)).toEqual([]);
		}
	);

	it('holds in the words of the app and the report in Japanese', () => {
		const words = [
			...filesIn('src/lib/i18n/messages/ja', /\.ts$/),
			...filesIn('src/lib/i18n/help/ja', /\.ts$/)
		];
		expect(words.length).toBeGreaterThan(30);
		expect(slipsIn(words, 'ja', /['"`]/)).toEqual([]);
	});

	it('holds in the words of the app and the report in English', () => {
		const words = [
			...filesIn('src/lib/i18n/messages/en', /\.ts$/),
			...filesIn('src/lib/i18n/help/en', /\.ts$/)
		];
		expect(slipsIn(words, 'en', /['"`]/)).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsCommon } from '#lib/domain/extract/common-words.ts';
import { folded, foldText } from '#lib/domain/extract/fold-text.ts';
import { createRedact } from '#lib/domain/extract/redact-names.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { aControl, text } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const sign = '■■■';
const city = anAssessment({
	municipality: { code: '282103', name: '架空市' },
	parties: [
		{ id: 'own', name: '架空システム株式会社' },
		{ id: 'digital', name: '架空市デジタル推進課' },
		{ id: 'electric', name: '架空髙橋電気工業㈱' },
		{ id: 'rival', name: '架空モビリティ株式会社' },
		{ id: 'letter', name: '市' }
	],
	components: [
		aComponent({ id: 'os', name: 'データ連携基盤' }),
		aComponent({ id: 'air', name: '環境センサー' }),
		aComponent({ id: 'river', name: '河川水位センサー' }),
		aComponent({ id: 'cameras', name: '防犯・見守りカメラ' }),
		aComponent({ id: 'maas', name: 'かくう市MaaS' }),
		aComponent({ id: 'bus', name: 'Bus ($&)' })
	],
	answers: {
		os: {
			'COS-01': { status: 'met', updatedBy: '架空システム株式会社 運用部 渡邉' },
			'COS-02': { status: 'met', updatedBy: 'デジタル推進課 𠮷田' }
		}
	},
	reviews: [
		{ component: 'os', control: 'COS-01', verdict: 'agree', reviewer: '監査委員事務局 神﨑' }
	],
	stages: [
		{ state: 'submitted', at: '2026-11-22T00:00:00Z', by: '辻󠄀 花子', digest: 'a'.repeat(64) }
	],
	actions: [{ id: 'a', title: '直す', owner: 'デジタル推進課 葛󠄀城', state: 'open', closes: [] }]
});
const visible = { parties: new Set(['own']), components: new Set(['os']) };
const asked = aControl({ id: 'COS-01', statement: text('環境を分け、システムを守っている。') });
const redact = createRedact(city, visible, createIsCommon([asked], new Set(['COS-01'])));

describe('a text for somebody else', () => {
	it.each([
		['環境センサーとカメラと水位は検査条件あり。', `${sign}と${sign}と${sign}は検査条件あり。`],
		['架空髙橋電気工業㈱と高橋電気に確認', `${sign}と${sign}に確認`],
		['架空髙橋電気工業株式会社に依頼', `${sign}株式会社に依頼`],
		['架空市デジタル推進課、デジタル推進課に確認', `${sign}、${sign}に確認`],
		['ｶﾒﾗ、カメラ、カ メ\nラ、監視カメラサーバー', `${sign}、${sign}、${sign}、監視${sign}`],
		['ＭａａＳとmaas', `${sign}と${sign}`],
		['Bus ($&)、Ｂｕｓ　（＄＆）', `${sign}、${sign}`],
		['見守りの担当', `${sign}の担当`]
	])('names no other party and component, nor what they are called in short: %s', (given, said) => {
		expect(redact(given)).toBe(said);
	});

	it.each([
		['担当は𠮷田と葛󠄀城の2名', `担当は${sign}と${sign}の2名`],
		['吉田、葛城、神崎に聞く', `${sign}、${sign}、${sign}に聞く`],
		['辻󠄀さんと花子さん、辻堂', `${sign}さんと${sign}さん、辻堂`]
	])('names nobody of others: %s', (given, said) => {
		expect(redact(given)).toBe(said);
	});

	it.each([
		['共有フォルダ 点検2026＼11_クラウド にある', `${sign} にある`],
		['\\\\fs01\\share\\a.xlsx', sign],
		['場所：C:\\Users\\x、D:/data', `${sign}、${sign}`],
		['https://example.jp/a?b=c を見る', `${sign} を見る`],
		['設定は ￥￥fs01￥share、費用は￥1,000', `設定は ${sign}、費用は￥1,000`],
		['10.0.0.12、a.b@example.jp', `${sign}、${sign}`],
		['/mnt/share/x、台帳/令和8年/一覧.xlsx', `${sign}、${sign}`],
		['\\\\fs01\\設備 台帳.xlsx', sign]
	])('says nowhere where something is kept: %s', (given, said) => {
		expect(redact(given)).toBe(said);
	});

	it.each([
		'架空市と架空システムのデータ連携基盤を担当の渡邉が確かめた。',
		'検証の環境とシステムは2/3、24/7で見る。Version 1.2.3、9月12日、￥1,000',
		'市のビジネス（business）はふつうの語である。'
	])('keeps what is its own, and words of what is asked: %s', (given) => {
		expect(redact(given)).toBe(given);
	});

	it('takes a hidden name out even where it begins with one that may appear', () => {
		const parties = [
			{ id: 'own', name: '港電気' },
			{ id: 'other', name: '港電気東' }
		];
		const both = createRedact({ ...city, parties }, visible, () => false);
		expect(both('港電気東と港電気')).toBe(`${sign}と港電気`);
	});

	it('takes a part of a hidden name out where it runs on from a name that may appear', () => {
		const parties = [{ id: 'own', name: 'センサー' }];
		const components = [aComponent({ id: 'thing', name: 'カメラ架空' })];
		const both = createRedact({ ...city, parties, components }, visible, () => false);
		expect(both('センサーカメラ市')).toBe(`センサー${sign}市`);
	});

	it('takes long texts without signs in its stride', () => {
		const long = 'あ'.repeat(20_000);
		expect(redact(long)).toBe(long);
		expect(redact('a/'.repeat(10_000)).length).toBeLessThan(20_001);
	});
});

const word = fc.constantFrom(
	...[
		'架空',
		'市',
		'港',
		'電気',
		'カメラ',
		'センサー',
		'水位',
		'課',
		'・',
		' ',
		'Bus',
		'の',
		'見守り'
	],
	...['𠮷田', '髙', '崎', '株式会社', '㈱', 'データ', 'ｶﾒﾗ', '、', '／', '\\', '■']
);
const words = (most: number) =>
	fc.array(word, { minLength: 1, maxLength: most }).map((parts) => parts.join(''));

type Named = { readonly own: string; readonly other: string; readonly thing: string };
const named = fc.record<Named>({ own: words(4), other: words(4), thing: words(4) });
const cityOf = ({ own, other, thing }: Named): Assessment =>
	anAssessment({
		municipality: { code: '282103', name: '架空市' },
		parties: [
			{ id: 'own', name: own },
			{ id: 'other', name: other }
		],
		components: [aComponent({ id: 'thing', name: thing })]
	});

/** Whether a name holds a word of its own, not within a longer one of the same script. */
const standsApart = (name: string, piece: string): boolean =>
	new RegExp(`(?<![\\p{sc=Katakana}ーa-z])${piece}(?![\\p{sc=Katakana}ーa-z])`, 'u').test(name);

/** As much room as a name takes, in the script that it ends in. */
const blank = (name: string): string => (/[a-z]$/u.test(name) ? ' x' : ' ');

/** Whether a name is said, and not as a part of a longer Latin word. */
const standsInLatin = (said: string, name: string): boolean => {
	const [before, after] = [/^[a-z]/u.test(name), /[a-z]$/u.test(name)];
	const escaped = name.replace(/[\\.*+?^${}()|[\]]/gu, String.raw`\$&`);
	return new RegExp(`${before ? '(?<![a-z])' : ''}${escaped}${after ? '(?![a-z])' : ''}`, 'u').test(
		said
	);
};

describe('what is masked, whatever is typed', () => {
	const seen = { parties: new Set(['own']), components: new Set<string>() };

	it('holds no hidden name that is no part of a shown one', () => {
		fc.assert(
			fc.property(named, fc.array(fc.oneof(word, words(3))), (names, parts) => {
				const masked = createRedact(cityOf(names), seen, () => false);
				const said = folded(
					masked(`${parts.join('')}${names.other}${parts.join('')}${names.thing}`)
				);
				for (const name of [names.other, names.thing].map(folded)) {
					const isShown = [names.own, '架空市'].some((own) => folded(own).includes(name));
					if (isShown || [...name].length < 2 || name.includes('■')) continue;
					const bare = said.replaceAll(folded(names.own), blank).replaceAll('架空市', ' ');
					expect(standsInLatin(bare, name)).toBe(false);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('holds no word of three letters and no two Chinese characters of a hidden name', () => {
		const pieces = ['カメラ', 'センサー', '水位', '電気', 'bus', 'データ', '見守り'];
		fc.assert(
			fc.property(named, words(12), (names, given) => {
				const masked = createRedact(cityOf(names), seen, () => false);
				const said = folded(masked(given));
				const hidden = [names.other, names.thing].map(folded).join('、');
				for (const piece of pieces.filter((one) => hidden.includes(one))) {
					if (folded(names.own).includes(piece)) continue;
					if (!hidden.split('、').some((name) => standsApart(name, piece))) continue;
					// A Latin word within a longer one is another word.
					if (piece === 'bus') expect(standsApart(said, piece)).toBe(false);
					else expect(said).not.toContain(piece);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('masked twice is masked once', () => {
		fc.assert(
			fc.property(named, words(12), (names, said) => {
				const masked = createRedact(cityOf(names), seen, () => false);
				expect(masked(masked(said))).toBe(masked(said));
			}),
			{ numRuns: 300 }
		);
	});

	it('keeps a shown name that stands alone', () => {
		fc.assert(
			fc.property(named, (names) => {
				const own = names.own.trim();
				const others = [names.other, names.thing].map(folded);
				fc.pre(!others.some((name) => name.length > 1 && folded(own).includes(name)));
				fc.pre(!/[\\/／]/u.test(own));
				expect(createRedact(cityOf(names), seen, () => false)(own)).toBe(own);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a folded text', () => {
	it('is the same with and without the way back', () => {
		fc.assert(
			fc.property(words(12), (given) => {
				expect(foldText(given).text).toBe(folded(given));
			})
		);
	});
});

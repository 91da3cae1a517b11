import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testFonts } from './test-fonts.ts';

const drawn = (text: string, weight: 'regular' | 'bold' = 'regular') =>
	testFonts().draw(text, weight);
const facesOf = (text: string, weight: 'regular' | 'bold' = 'regular'): readonly string[] =>
	drawn(text, weight).flatMap(({ glyphs }) => glyphs.map(({ font }) => font.postScriptName));
const fidelityOf = (text: string) => drawn(text).map(({ fidelity }) => fidelity);

describe('the font stack', () => {
	it('sets ordinary text in the face of its weight', () => {
		expect(new Set(facesOf('点検ABC'))).toEqual(new Set(['BIZUDPGothic-Regular']));
		expect(new Set(facesOf('点検ABC', 'bold'))).toEqual(new Set(['BIZUDPGothic-Bold']));
	});

	it('falls back from bold to regular, and from both to the fallback', () => {
		expect(facesOf('か\u309a', 'bold')).toEqual(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular']);
		expect(facesOf('𠮷')).toEqual(['NotoSansJP-Regular']);
		expect(facesOf('𠮷', 'bold')).toEqual(['NotoSansJP-Regular']);
	});

	it.each([
		'𠮷',
		'葛\u{e0100}',
		'髙',
		'㈱',
		'①',
		'﨑',
		'⼀',
		'一',
		'神',
		'が',
		'か\u3099',
		'☎\ufe0f',
		'\t',
		'\u200b'
	])('draws %j exactly', (text) => {
		expect(fidelityOf(text)).toEqual(['exact']);
	});

	it('draws the standard form of a variant that no font has', () => {
		expect(fidelityOf('葛\u{e0101}')).toEqual(['standard-form']);
		expect(drawn('葛\u{e0101}')[0]?.glyphs[0]?.glyph).toBe(drawn('葛')[0]?.glyphs[0]?.glyph);
	});

	it.each(['😀', '👨\u200d👩\u200d👧', '🇯🇵', '\ue000', '\u0000', '\u202e', '\ud842', '\u{10ffff}'])(
		'lets one geta mark stand in for %j',
		(text) => {
			const [cluster, ...rest] = drawn(text);
			expect(rest).toEqual([]);
			expect(cluster?.fidelity).toBe('stand-in');
			expect(cluster?.glyphs.map(({ glyph }) => glyph)).toEqual([drawn('〓')[0]?.glyphs[0]?.glyph]);
		}
	);

	it('gives control codes back as their pictures and halves of characters as U+FFFD, all else as typed', () => {
		const copied = (text: string) =>
			drawn(text)
				.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text))
				.join('');
		expect(copied('a\u0000b\u007fc\ud842d')).toBe('a␀b␡c\ufffdd');
		expect(copied('一\r\n二\u2028三')).toBe('一 二 三');
		expect(copied('\u202egnp.exe\ue000😀')).toBe('\u202egnp.exe\ue000😀');
	});

	it('loses no text, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 60 }),
				fc.constantFrom('regular' as const, 'bold' as const),
				(text, weight) => {
					const clusters = drawn(text, weight);
					expect(clusters.map((cluster) => cluster.text).join('')).toBe(text);
					for (const { glyphs, width } of clusters) {
						expect(glyphs.length).toBeGreaterThan(0);
						expect(width).toBeGreaterThanOrEqual(0);
					}
				}
			)
		);
	});

	it('copies printable text as it was typed', () => {
		const printable = fc.constantFrom(
			...Array.from('まち点検ABC 。「」𠮷髙﨑⼀一①㈱😀'),
			'葛\u{e0100}',
			'葛\u{e0101}',
			'か\u3099',
			'👨\u200d👩\u200d👧',
			'\ue000'
		);
		fc.assert(
			fc.property(
				fc.array(printable).map((parts) => parts.join('')),
				(text) => {
					expect(
						drawn(text)
							.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text))
							.join('')
					).toBe(text);
				}
			)
		);
	});

	it('takes heaps of marks apart', () => {
		const heap = `a${'\u0301'.repeat(500)}`;
		const texts = drawn(heap).flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text));
		expect(texts.join('')).toBe(heap);
		expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(64);
	});
});

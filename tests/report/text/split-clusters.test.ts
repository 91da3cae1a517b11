import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClusters } from '#lib/report/text/split-clusters.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

describe('splitClusters', () => {
	it('finds the borders that the platform finds, for what Japanese text is made of', () => {
		const unit = fc.constantFrom(
			...[
				'字',
				'a',
				'𠮷',
				'か',
				'ｶ',
				'。',
				'\u{e0100}',
				'\ufe0f',
				'\u3099',
				'\u309a',
				'\u0301',
				'\u200d',
				'\u200b',
				'\u202e'
			],
			...[
				'👩',
				'👧',
				'🏽',
				'☎',
				'1',
				'\u20e3',
				'🇯',
				'🇵',
				'🏴',
				'\u{e0067}',
				'\u{e007f}',
				'\r',
				'\n',
				'\t',
				'\0',
				'ﾞ'
			],
			...['각', '\ue000', '\ud842']
		);
		const text = fc.array(unit, { maxLength: 24 }).map((units) => units.join(''));
		fc.assert(
			fc.property(text, (typed) => {
				expect(splitClusters(typed)).toEqual(
					Array.from(segmenter.segment(typed), ({ segment }) => segment)
				);
			}),
			{ numRuns: 2000 }
		);
	});

	it('loses nothing of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(splitClusters(text).join('')).toBe(text);
			})
		);
	});

	it('takes heaps of marks apart', () => {
		const heap = `a${'\u0301'.repeat(500)}`;
		expect(splitClusters(heap).join('')).toBe(heap);
		expect(Math.max(...splitClusters(heap).map((cluster) => cluster.length))).toBeLessThan(40);
	});

	// Steps for every pair of characters would take longer than a test may.
	it('takes apart what is 200,000 characters long', () => {
		for (const text of ['\t', 'a\u0301', '\u200d', '👩\u200d', '\u0301', '🇯']) {
			expect(splitClusters(text.repeat(200_000)).join('')).toBe(text.repeat(200_000));
		}
	});
});

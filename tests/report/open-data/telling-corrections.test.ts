import { describe, expect, it } from 'vitest';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { tellingCorrections, type Correction } from '#lib/report/open-data/find-corrections.ts';
import { tellCorrections } from '../../../src/cli/aggregate/tell-corrections.ts';

const aCorrection = (given: Partial<Correction> = {}): Correction => ({
	date: '2026-11-30',
	key: ['2026', '3.0', '28', 'all', 'all', 'all'],
	column: 'cities',
	before: '11',
	after: '12',
	beforeStatus: 'shown',
	afterStatus: 'shown',
	...given
});

const isTelling = (given: Partial<Correction>): boolean =>
	tellingCorrections([aCorrection(given)], 5).length > 0;

/** What a person reads on stderr. */
function told(telling: readonly Correction[], locale: 'ja' | 'en'): readonly string[] {
	const lines: string[] = [];
	tellCorrections({ locale, tell: (line) => lines.push(line) }, { corrected: telling, telling });
	return lines;
}

describe('two publications of one year', () => {
	it.each<[string, boolean, Partial<Correction>]>([
		['one city joined a group that is told', true, {}],
		['four left it', true, { before: '16' }],
		['five joined it', false, { after: '16' }],
		['one joined a group of few', true, { before: '7', after: '8', beforeStatus: 'few' }],
		[
			'one joined a group that stays hidden',
			false,
			{ before: '1', after: '2', beforeStatus: 'hidden', afterStatus: 'hidden' }
		],
		[
			'a group is told for the first time',
			false,
			{ before: '4', after: '5', beforeStatus: 'hidden', afterStatus: 'few' }
		],
		[
			'a group that was told is hidden now',
			true,
			{ column: 'mean', before: '61.3', after: '', afterStatus: 'hidden' }
		],
		['a mean alone was mended', false, { column: 'mean', before: '61.3', after: '61.4' }]
	])('tell of few cities where %s: %s', (_, expected, given) => {
		expect(isTelling(given)).toBe(expected);
	});

	it('are told of by group in words, once for all layers, with what to do', () => {
		const layers = ['asset', 'all', 'service'].map((layer) =>
			aCorrection({ key: ['2026', '3.0', '28', 'under-10000', 'all', layer] })
		);
		const gone = aCorrection({
			key: ['2026', '3.0', '00', 'all', 'Ⅰ－0', 'all'],
			column: 'mean',
			afterStatus: 'hidden'
		});
		const lines = told([...layers, gone], 'ja');
		expect(lines.slice(2, -1)).toEqual([
			'  2026年度、第3.0版、兵庫県、人口1万人未満: 団体数が 11 から 12 に変わりました。',
			'  2026年度、第3.0版、全国、Ⅰ－0: 前は公表した数値を、今回は伏せています。'
		]);
		expect(lines.at(-1)).toContain('同意を得るか');
	});

	it('do not flood the terminal', () => {
		const many = Array.from({ length: 47 }, (_, i) =>
			aCorrection({ key: ['2026', '3.0', String(i + 1).padStart(2, '0'), 'all', 'all', 'all'] })
		);
		const lines = told(many, 'en');
		expect(lines).toHaveLength(24);
		expect(lines.at(-2)).toContain('27');
	});

	it('that tell nothing together are not warned about', () => {
		const lines: string[] = [];
		tellCorrections(
			{ locale: 'en', tell: (line) => lines.push(line) },
			{ corrected: [aCorrection()], telling: [] }
		);
		expect(lines).toEqual([aggregateMessagesFor('en').corrected(1)]);
	});
});

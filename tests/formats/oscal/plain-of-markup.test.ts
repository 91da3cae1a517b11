import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOfMarkup } from '#lib/formats/oscal/markup/plain-of-markup.ts';

describe('the markup of OSCAL as plain text', () => {
	it.each([
		['*必ず*返す。**記録**を残す。', '必ず返す。記録を残す。'],
		['**「鍵」**の管理', '「鍵」の管理'],
		['***all*** of _it_ and __that__', 'all of it and that'],
		['5 * 3 * 2, a*, snake_case_name, ____年', '5 * 3 * 2, a*, snake_case_name, ____年'],
		['*open **and** never closed', '*open and never closed'],
		['use `a * b` or ``a ` b``', 'use a * b or a ` b'],
		['`open * and *', '`open * and *'],
		['鍵は [別表](#a) のとおり', '鍵は 別表 のとおり'],
		['[*太い* 札](x "t"), ![図](y.png)', '太い 札, 図'],
		['[![図](y.png)](z)', '図'],
		['<https://example.com/a_b_c>', 'https://example.com/a_b_c'],
		['a &amp; b &lt; c &#x2014; &unknown; & d', 'a & b < c — &unknown; & d'],
		['\\*literal\\* C:\\path \\\\ \\{{', '*literal* C:\\path \\ {{'],
		['H~2~O, 10^6^, x^n^, 1~3、5~7', 'H₂O, 10⁶, x^n, 1~3、5~7'],
		['<b>太い</b><br/>次 <q>言葉</q> <img alt="図" src="x"/> <x>', '太い\n次 “言葉” 図 <x>'],
		['<p>一</p><ul><li>二</li><li>三</li></ul>', '\n一\n\n- 二\n\n- 三\n'],
		['a < b and c > d', 'a < b and c > d'],
		['{{ insert: param, a_b_c }} *x*', '{{ insert: param, a_b_c }} x'],
		['<insert type="param" id-ref="p_1"/>', '{{ insert: param, p_1 }}']
	])('%j', (markup, plain) => {
		expect(plainOfMarkup(markup)).toBe(plain);
	});

	it('keeps paragraphs, and takes the marks of headings, rules and quotations away', () => {
		expect(
			plainOfMarkup('# 章 #\n\n本文\n続き\n\n\n\n> 引用 *文*\n> > 内側\n\n---\n節\n===\n#5 とは')
		).toBe('章\n\n本文\n続き\n\n引用 文\n内側\n\n節\n#5 とは');
	});

	it('keeps lists, their levels and their numbers', () => {
		const markup =
			'* 一\n  続き\n    1. あ\n    1. い\n* **二**\n\n3. 三\n4. 四\n4) 五\n\n2026. 年\n* * *\n終わり';
		expect(plainOfMarkup(markup)).toBe(
			'- 一\n  続き\n  1. あ\n  2. い\n- 二\n\n3. 三\n4. 四\n4) 五\n\n2026. 年\n\n終わり'
		);
	});

	it('writes a table row by row, each cell behind its heading', () => {
		const table = '前\n\n| 種別 | *本数* |\n| --- | :-: |\n| 親鍵 | 1 |\n| 子\\|鍵 | |\n\n後';
		expect(plainOfMarkup(table)).toBe('前\n\n種別：親鍵、本数：1\n種別：子|鍵\n\n後');
		expect(plainOfMarkup('Kind | Count\n--- | ---\na | 2')).toBe('Kind: a; Count: 2');
		expect(plainOfMarkup('a | b\nno table')).toBe('a | b\nno table');
	});

	it('keeps code as it stands', () => {
		expect(plainOfMarkup('```sh\nls *.txt | wc\n  # x\n```\n*次*')).toBe(
			'ls *.txt | wc\n  # x\n次'
		);
	});

	it('loses no letter', () => {
		const piece = fc.constantFrom(
			...[
				'*',
				'**',
				'_',
				'`',
				'```',
				'[',
				']',
				'~',
				'^',
				'#',
				'> ',
				'- ',
				'| ',
				'\\',
				'\n',
				'\n\n',
				' ',
				'{{',
				'}}',
				'!',
				'---'
			],
			...['鍵', '字', '。']
		);
		const letters = (text: string) => text.replace(/[^\p{L}。]/gu, '');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const markup = pieces.join('');
				expect(letters(plainOfMarkup(markup))).toBe(letters(markup));
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		...[
			'*',
			'*a',
			'**a*',
			'_a ',
			'`',
			'``a`',
			'[',
			'[a](',
			'![',
			'![a](b)',
			'[![',
			'(',
			'<',
			'<a ',
			'&',
			'&#'
		],
		...[
			'> ',
			'- ',
			'  - a\n',
			'1. ',
			'| ',
			'|-',
			'a|b\n-|-\n',
			'\\',
			'{{',
			'~',
			'^a',
			'# ',
			'=\n',
			'---\n',
			' ',
			'\t',
			'```\n'
		]
	])('takes no longer for %j over and over', (piece) => {
		const text = piece.repeat(100_000 / piece.length);
		expect(plainOfMarkup(text).length).toBeLessThan(700_000);
		expect(plainOfMarkup(text.repeat(20)).length).toBeLessThan(700_000);
	});
});

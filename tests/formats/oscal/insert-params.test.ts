import { describe, expect, it } from 'vitest';
import { makeInsertParams } from '#lib/formats/oscal/insert-params.ts';
import type { OscalParam } from '#lib/formats/oscal/oscal-catalog.ts';

const inserted = (text: string, ...params: OscalParam[]): string => makeInsertParams(params)(text);
const a = '{{ insert: param, a }}';
const b = '{{ insert: param, b }}';

describe('makeInsertParams', () => {
	it.each<[string, OscalParam, string]>([
		[
			'its values before anything else',
			{ id: 'a', values: ['1', '2'], select: { choice: ['x'] }, label: 'l' },
			'1, 2'
		],
		[
			'its choices before its label',
			{ id: 'a', select: { choice: ['x', 'y'] }, label: 'l' },
			'[choice: x; y]'
		],
		['its label', { id: 'a', label: 'time period' }, '[time period]'],
		['its id where it says nothing', { id: 'a', label: ' ', select: {} }, '[a]']
	])('writes a parameter as %s', (_, param, expected) => {
		expect(inserted(`Every ${a}.`, param)).toBe(`Every ${expected}.`);
	});

	it('writes unknown parameters and things of other types by their names', () => {
		expect(inserted('{{insert:param,x}} {{ insert: control, ac-1 }}')).toBe('[x] [ac-1]');
	});

	it('writes parameters within parameters', () => {
		const params = [
			{ id: 'a', select: { choice: ['daily', b] } },
			{ id: 'b', label: 'period' }
		];
		expect(inserted(a, ...params)).toBe('[choice: daily; [period]]');
	});

	it('ends where parameters lead back to themselves', () => {
		const params = [
			{ id: 'a', label: `one ${b}` },
			{ id: 'b', label: `two ${a}` }
		];
		expect(inserted(a, ...params)).toBe('[one [two [a]]]');
		expect(inserted(a, { id: 'a', values: [a] })).toBe('[a]');
	});

	it('ends soon where parameters multiply', () => {
		const params = Array.from({ length: 60 }, (_, order) => {
			const next = `{{ insert: param, p${String(order + 1)} }}`;
			return { id: `p${String(order)}`, values: [next, next, next] };
		});
		expect(inserted('{{ insert: param, p0 }}', ...params).length).toBeLessThanOrEqual(20_000);
	});

	it('ends where a chain of parameters is longer than any stack', () => {
		const params = Array.from({ length: 100_000 }, (_, order) => ({
			id: `p${String(order)}`,
			label: `{{ insert: param, p${String(order + 1)} }}`
		}));
		expect(inserted('{{ insert: param, p0 }}', ...params)).toContain('[p20]');
	});

	it('takes the first of two parameters with one id', () => {
		expect(inserted(a, { id: 'a', values: ['1'] }, { id: 'a', values: ['2'] })).toBe('1');
	});

	it.each([
		['see [AC-2](#ac-2), [b](http://x/y_(z) "t")', 'see AC-2, b'],
		['![logo](x.png)', 'logo'],
		[`[${b}](#x)`, '[period]'],
		[`${b}(s)`, '[period](s)'],
		['[](#x) [x] (y)', '[](#x) [x] (y)']
	])('writes the links of %j as their words', (text, expected) => {
		expect(inserted(text, { id: 'b', label: 'period' })).toBe(expected);
	});

	it.each(['[', '[a](', '[a](()', '{{ insert: ', '{{ insert: param, a', '{{'])(
		'takes no longer for %j over and over',
		(piece) => {
			const text = piece.repeat(5000);
			expect(inserted(text)).toBe(text.slice(0, 20_000));
		}
	);
});

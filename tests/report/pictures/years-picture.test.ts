import { describe, expect, it } from 'vitest';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { yearsOf, type YearsInput } from '#lib/report/content/years-pictures.ts';
import { reachOf, textsDrawn } from './drawn.ts';

const messages = messagesFor('ja').report;
const years = ['令和4年度', '令和5年度', '令和6年度', '令和7年度', '令和8年度'];
const rows: YearsInput['rows'] = [
	{
		name: 'まち全体',
		kind: 'city',
		scores: [40, 51.2, 60, 66.6, 71.3].map((percent) => ({ percent, grade: 'D' as const }))
	},
	{
		name: 'データ連携',
		kind: 'layer',
		scores: [
			null,
			null,
			{ percent: null, grade: null },
			{ percent: 58.8, grade: null },
			{ percent: 92.9, grade: 'C', sign: '※' }
		]
	}
];

describe('several years side by side', () => {
	const [found] = yearsOf(messages, { years, rows });
	const texts = found ? textsDrawn(found.picture) : [];

	it('have grade and figure of each year, and a dash where there was none', () => {
		const words = texts.map(({ text }) => text);
		expect(words).toEqual(expect.arrayContaining([...years, 'D 71.3%', '58.8%', 'C※ 92.9%']));
		expect(words.filter((text) => text === '–')).toHaveLength(3);
	});

	it('are told in words', () => {
		expect(found?.picture.description).toContain(
			'データ連携 令和6年度 判定前 –、令和7年度 判定前 58.8%、令和8年度 評価 C 92.9%'
		);
	});

	it('do not write over each other', () => {
		const lines = new Map<number, (readonly [number, number])[]>();
		for (const text of texts) lines.set(text.y, [...(lines.get(text.y) ?? []), reachOf(text)]);
		expect(lines.size).toBe(1 + rows.length);
		for (const reaches of lines.values()) {
			const sorted = reaches.sort(([a], [b]) => a - b);
			for (const [i, [, to]] of sorted.entries())
				expect(to).toBeLessThanOrEqual(sorted[i + 1]?.[0] ?? Infinity);
		}
	});

	it('are absent without a year to compare', () => {
		expect(yearsOf(messages, { years: ['令和8年度'], rows })).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateEms, fitText } from '#lib/report/pictures/fit-text.ts';

describe('a label that has to fit', () => {
	it('breaks between words where letters are Latin', () => {
		expect(fitText('Supply-chain management', 12, 2)).toEqual(['Supply-chain', 'management']);
		expect(fitText('Coordination in incident response', 12, 4)).toEqual([
			'Coordination in',
			'incident response'
		]);
	});

	it('breaks Japanese anywhere but before what may not begin a line', () => {
		expect(fitText('インシデント対応', 6, 2)).toEqual(['インシデント', '対応']);
		expect(fitText('あいう。え', 3, 2)).toEqual(['あい', 'う。え']);
		expect(fitText('ーーーーーー', 3, 2)).toEqual(['ーーー', 'ーーー']);
		expect(fitText('ーーーーーーー', 3, 2)).toEqual(['ーーー', 'ーー…']);
	});

	it('breaks Japanese where the script changes, if that is enough', () => {
		expect(fitText('データ連携時のセキュリティ', 11, 2)).toEqual([
			'データ連携時の',
			'セキュリティ'
		]);
		expect(fitText('架空市データ連携基盤', 8.5, 2)).toEqual(['架空市データ', '連携基盤']);
		expect(fitText('こども・高齢者見守り', 8, 2)).toEqual(['こども・', '高齢者見守り']);
		expect(fitText('公衆Wi-Fi', 4, 2)).toEqual(['公衆', 'Wi-Fi']);
		expect(fitText('インシデント対応時の連携', 7, 2)).toEqual(['インシデント', '対応時の連携']);
		expect(fitText('防犯・見守りカメラ', 7, 2)).toEqual(['防犯・見守り', 'カメラ']);
		expect(fitText('サプライチェーン管理', 9, 2)).toEqual(['サプライチェーン', '管理']);
	});

	it('cuts what is longer than a line into parts of one length, not into a line and a letter', () => {
		expect(fitText('サプライチェーン管理', 7, 3)).toEqual(['サプライ', 'チェーン管理']);
	});

	it('ends in an ellipsis where it is too long', () => {
		expect(fitText('あいうえおか', 2, 2)).toEqual(['あい', 'う…']);
	});

	it('loses no letter when there is room for all lines', () => {
		const text = fc.string({
			unit: fc.constantFrom('あ', 'a', ' ', '7', '。', '𠮷'),
			maxLength: 30
		});
		fc.assert(
			fc.property(text, (given) => {
				const bare = (some: string) => some.replaceAll(' ', '');
				expect(bare(fitText(given, 4, 100).join(''))).toBe(bare(given));
			})
		);
	});

	it('stays within its width, whatever the letters are', () => {
		const text = fc.string({
			unit: fc.constantFrom('あ', '市', '𠮷', 'ー', 'っ', '。', '（', 'a', '7', ' '),
			maxLength: 30
		});
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 3 }), (given, most) => {
				const lines = fitText(given, 5, most);
				expect(lines.length).toBeLessThanOrEqual(most);
				for (const line of lines) expect(estimateEms(line)).toBeLessThanOrEqual(5);
			})
		);
	});
});

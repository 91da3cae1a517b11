import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTextObject } from '#lib/report/pdf/japanese/text-object.ts';

const at = (x: number, y: number) => ({ x, y });

describe('a text object', () => {
	it('places lines from the one before', () => {
		const object = openTextObject();
		expect([at(53, 731.19), at(53, 715.19), at(120.04, 715.19)].map(object.moveTo)).toEqual([
			'53 731.2 Td',
			'0 -16 Td',
			'67 0 Td'
		]);
	});

	it('never drifts: the moves add up to every place, to the tenth of a point', () => {
		const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 84189 }), fc.nat(84189)), {
			maxLength: 300
		});
		fc.assert(
			fc.property(places, (list) => {
				const object = openTextObject();
				let [x, y] = [0, 0];
				for (const [left, bottom] of list) {
					const [dx = NaN, dy = NaN] = object
						.moveTo(at(left / 100, bottom / 100))
						.split(' ')
						.map(Number);
					[x, y] = [x + dx, y + dy];
					expect(Math.abs(x - left / 100)).toBeLessThan(0.0501);
					expect(Math.abs(y - bottom / 100)).toBeLessThan(0.0501);
				}
			})
		);
	});
});

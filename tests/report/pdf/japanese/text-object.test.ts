import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTextObject } from '#lib/report/pdf/japanese/text-object.ts';

const upright = (x: number, y: number) => ({ x, y, rotate: 0 });

describe('a text object', () => {
	it('places lines from the one before', () => {
		const object = openTextObject();
		expect(
			[upright(53, 731.19), upright(53, 715.19), upright(120.04, 715.19)].map(object.moveTo)
		).toEqual(['53 731.2 Td', '0 -16 Td', '67 0 Td']);
	});

	it('goes back upright after a turned line', () => {
		const object = openTextObject();
		expect(object.moveTo({ x: 10, y: 20, rotate: 90 })).toBe('0 1 -1 0 10 20 Tm');
		expect(object.moveTo(upright(30, 40))).toBe('1 0 0 1 30 40 Tm');
		expect(object.moveTo(upright(30, 50))).toBe('0 10 Td');
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
						.moveTo(upright(left / 100, bottom / 100))
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

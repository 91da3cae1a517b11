import { describe, expect, it } from 'vitest';
import { namePasted } from '../../src/routes/assessment/evidence/name-pasted.ts';

const namesOf = (names: readonly [string, string][], instant = '2026-11-29T05:05:09.000Z') =>
	namePasted(
		names.map(([name, type]) => new File(['x'], name, { type })),
		'貼り付けた画像',
		instant
	).map(({ name }) => name);

describe('names of what was pasted', () => {
	it('tells what a picture without a name is and when it came, by the clock in Japan', () => {
		expect(namesOf([['image.png', 'image/png']])).toEqual([
			'貼り付けた画像 2026-11-29 14.05.09.png'
		]);
		expect(namesOf([['image.png', 'image/png']], '2026-12-31T15:00:00.000Z')).toEqual([
			'貼り付けた画像 2027-01-01 00.00.00.png'
		]);
	});
	it('gives a picture the ending of its kind where it has none', () => {
		expect(namesOf([['image', 'image/jpeg']])).toEqual(['貼り付けた画像 2026-11-29 14.05.09.jpg']);
		expect(namesOf([['', 'image/svg+xml']])).toEqual(['貼り付けた画像 2026-11-29 14.05.09.svg']);
	});
	it('tells pictures of one moment apart', () => {
		const twice: readonly [string, string][] = [
			['image.png', 'image/png'],
			['image.png', 'image/png']
		];
		expect(namesOf([...twice])).toEqual([
			'貼り付けた画像 2026-11-29 14.05.09.png',
			'貼り付けた画像 2026-11-29 14.05.09 (2).png'
		]);
	});
	it('leaves a name that somebody gave', () => {
		expect(
			namesOf([
				['契約書.pdf', 'application/pdf'],
				['image-1.png', 'image/png']
			])
		).toEqual(['契約書.pdf', 'image-1.png']);
	});
});

import { describe, expect, it } from 'vitest';
import { positionsOf } from '#lib/domain/comparison/positions.ts';
import { positionPicture } from '#lib/report/content/position-picture.ts';
import { aCityResult } from '../../support/a-city-result.ts';
import { textsDrawn } from '../pictures/drawn.ts';

const words = {
	caption: '',
	grade: '評価',
	percent: '得点',
	proved: '',
	unproved: '',
	own: '',
	quartiles: '',
	median: '',
	notRated: '判定前',
	nothingAsked: '対象なし',
	nameOf: (measure: string) => measure,
	describe: (rows: readonly string[]) => rows.join(''),
	told: (name: string) => name
};

/** What the picture of a city says whose one layer is as given. */
const saidOf = (layer: { readonly possible: number }) => {
	const city = aCityResult('282103', { overall: 60, asset: null });
	const own = { ...city, layers: city.layers.map((one) => ({ ...one, ...layer })) };
	const { picture } = positionPicture(positionsOf(own, [own], ['asset']), words);
	return textsDrawn(picture).map(({ text }) => text);
};

describe('the picture of where a city stands', () => {
	it('tells a layer in which no control applies from one that is not rated yet', () => {
		expect(saidOf({ possible: 0 })).toContain('対象なし');
		expect(saidOf({ possible: 12 })).toContain('判定前');
		expect(saidOf({ possible: 12 })).not.toContain('対象なし');
	});
});

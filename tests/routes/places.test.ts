import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyScreenOf, placeOf, places, screensShown } from '../../src/routes/places.ts';

const screensOnDisk = readdirSync('src/routes/assessment', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('+page.svelte'))
	.map((path) => `/assessment/${path}`.replace(/\/\+page\.svelte$/, ''));

describe('the places of an assessment', () => {
	test('every screen belongs to exactly one, so that the current place is always marked', () => {
		expect(screensOnDisk.length).toBeGreaterThan(12);
		expect(places.flatMap(everyScreenOf).toSorted()).toEqual(screensOnDisk.toSorted());
		for (const screen of screensOnDisk) expect(placeOf(screen), screen).toBeDefined();
	});

	test('a screen that one only passes is shown while one is there', () => {
		expect(screensShown('answer', '/assessment/answers')).not.toContain('/assessment/merge');
		expect(screensShown('answer', '/assessment/merge')).toContain('/assessment/merge');
		expect(screensShown('prepare', '/assessment/edition')).toContain('/assessment/edition');
	});

	test('screens outside an assessment belong to none', () => {
		expect(placeOf('/about')).toBeUndefined();
		expect(placeOf(null)).toBeUndefined();
	});
});

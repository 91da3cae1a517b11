import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/styles/colours.css', 'utf8');
const [byDay = '', ...byNight] = css.split('@media');

const coloursIn = (block: string): ReadonlyMap<string, string> =>
	new Map(
		[...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = '', value = '']) => [
			role,
			value
		])
	);
const modes = { light: coloursIn(byDay), dark: coloursIn(byNight[0] ?? '') } as const;

const surfaces = ['paper', 'ground', 'sunken'] as const;
/** Words, and what they stand on. */
const words: readonly (readonly [ink: string, on: string])[] = [
	...surfaces.flatMap((on) =>
		['ink', 'quiet', 'primary', 'error', 'success', 'essential'].map((ink) => [ink, on] as const)
	),
	...['hover', 'selected'].flatMap((on) =>
		['ink', 'quiet', 'primary', 'primary-strong', 'error'].map((ink) => [ink, on] as const)
	),
	['on-primary', 'primary'],
	['on-primary', 'primary-strong'],
	['ink', 'warning-ground'],
	['ink', 'error-ground'],
	['ink', 'success-ground'],
	['error', 'error-ground'],
	['quiet', 'faint'],
	['on-sample', 'sample'],
	...['a', 'b', 'c', 'd', 'none'].map((grade) => [`on-grade-${grade}`, `grade-${grade}`] as const)
];
/** Edges and marks that say something. */
const edges: readonly (readonly [edge: string, on: string])[] = [
	['field', 'paper'],
	['primary', 'paper'],
	['focus', 'paper'],
	['focus', 'ground'],
	['bar', 'paper'],
	['bar-done', 'paper'],
	['warning-line', 'warning-ground'],
	...['met', 'partly', 'planned', 'not-met'].map((mark) => [`mark-${mark}`, 'paper'] as const)
];

describe.each(Object.entries(modes))('in the %s mode', (_, colours) => {
	test('words have a contrast of 4.5 to what they stand on', () => {
		expect(colours.size).toBeGreaterThan(30);
		expect(tooFaint(words, colours, 4.5)).toEqual([]);
	});
	test('edges and marks have a contrast of 3', () => {
		expect(tooFaint(edges, colours, 3)).toEqual([]);
	});
	test('what is pointed at, what is chosen and what is a heading are three tones', () => {
		const tones = ['hover', 'selected', 'sunken'].map((role) => colours.get(role));
		expect(new Set(tones).size).toBe(3);
	});
});

test('the chosen dark mode is the same as that of the device', () => {
	expect(coloursIn(byNight[1] ?? '')).toEqual(modes.dark);
});

function tooFaint(
	pairs: readonly (readonly [string, string])[],
	colours: ReadonlyMap<string, string>,
	least: number
): readonly string[] {
	return pairs.flatMap(([front, back]) => {
		const ratio = contrast(colours.get(front) ?? '', colours.get(back) ?? '');
		return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`];
	});
}

function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** As WCAG 2.2 defines it. */
function luminance(colour: string): number {
	if (!/^#[0-9a-f]{6}$/.test(colour)) throw new Error(`Not a colour: ${colour}`);
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

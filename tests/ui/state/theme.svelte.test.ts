import { expect, test } from 'vitest';
import { createMemorySmallStore } from '#lib/storage/small-store.ts';
import { ThemeState } from '#lib/ui/state/theme.svelte.ts';

/** The brightness of a later visit. */
function recalled(store: ReturnType<typeof createMemorySmallStore>) {
	const theme = new ThemeState(store);
	theme.recall();
	return theme.current;
}

test('the brightness follows the device until it is chosen, and is remembered', () => {
	const store = createMemorySmallStore();
	const theme = new ThemeState(store);
	expect(theme.current).toBe('auto');
	theme.choose('dark');
	expect(recalled(store)).toBe('dark');
	theme.choose('auto');
	expect(recalled(store)).toBe('auto');
});

test('a brightness that is unknown counts as none', () => {
	const store = createMemorySmallStore();
	store.write('machi-tenken/theme', 'purple');
	expect(recalled(store)).toBe('auto');
});

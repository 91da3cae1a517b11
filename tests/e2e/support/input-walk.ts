import type { Page } from '@playwright/test';
import { contextOfPage } from './focus-walk.ts';

/** Fields of a screen that are tried, from the first on: further ones are of the same kinds. */
const most = 25;

/** Chooses and types in every field of the screen, and says where that led away, opened something or took the focus. */
export async function inputFaults(page: Page): Promise<readonly string[]> {
	const before = await page.evaluate(contextOfPage);
	const fields = page.locator(
		'main :is(select, textarea, input:not([type=file], [type=hidden])):enabled:visible'
	);
	const faults: string[] = [];
	for (let place = 0; place < Math.min(most, await fields.count()); place++) {
		const field = fields.nth(place);
		const { name, keepsFocus } = await field.evaluate(changeField);
		const now = await page.evaluate(contextOfPage);
		if (now !== before) return [...faults, `${name} led to ${now}`];
		if (!keepsFocus) faults.push(`${name} lost the focus`);
	}
	return faults;
}

/** Another choice, or a letter more, as a hand gives it. Runs in the page. */
async function changeField(field: HTMLElement | SVGElement) {
	field.focus();
	if (field instanceof HTMLSelectElement)
		field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
	else if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) field.click();
	else if (field instanceof HTMLInputElement && /text|search/.test(field.type)) field.value += 'a';
	else if (field instanceof HTMLTextAreaElement) field.value += 'a';
	for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
	await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
	return {
		name: `${field.tagName} ${field.getAttribute('aria-label') ?? field.id}`,
		// A field that its own choice took away has no focus to keep.
		keepsFocus: document.activeElement === field || !field.isConnected
	};
}

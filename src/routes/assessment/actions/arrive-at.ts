import { page } from '$app/state';
import { untrack } from 'svelte';
import type { ScreenPart } from '../../app-path.ts';

/** Leads an address that names a part of the screen there, also when the assessment was opened only afterwards. */
export const arriveAt = (part: ScreenPart) => (heading: HTMLElement) => {
	if (!untrack(() => page.url.hash).endsWith(`#${part}`)) return;
	heading.scrollIntoView();
	heading.focus({ preventScroll: true });
};

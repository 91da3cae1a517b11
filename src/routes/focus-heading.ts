import type { AfterNavigate } from '@sveltejs/kit';

/**
 * Whoever follows a link to the screen that is already there begins at its heading: the router would
 * leave the focus nowhere. An address that names a part of the screen leads there instead.
 */
export function focusHeading({ type, to }: Pick<AfterNavigate, 'type' | 'to'>): void {
	if (type === 'enter' || document.activeElement !== document.body) return;
	const namesPart = /#[^#/]+$/.test(to?.url.hash ?? '');
	if (!namesPart) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

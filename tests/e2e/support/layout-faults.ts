import type { Page } from '@playwright/test';

/**
 * What is cut or leaves its place on the page as it stands: content wider than the display or than the
 * card around it, a word cut at an edge, a choice whose text does not fit its field, a row of the
 * navigation that does not show all of itself. What may be scrolled sideways by itself (a table) is fine.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		const pen = document.createElement('canvas').getContext('2d');
		const nameOf = (element: Element) => {
			const words = (element.textContent || element.getAttribute('placeholder') || '').trim();
			return `${element.tagName.toLowerCase()}.${element.className
				.toString()
				.replace(/svelte-\S+/g, '')
				.trim()} "${words.replace(/\s+/g, ' ').slice(0, 40)}"`;
		};
		const isSeen = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			element.closest('.visually-hidden, .skip, #svelte-announcer') === null;
		const scrolls = (element: Element) =>
			/auto|scroll/.test(getComputedStyle(element).overflowX) &&
			!element.matches('.places, .pages');
		/** The nearest box around an element that its content may not leave, unless what scrolls is nearer. */
		const frameOf = (element: Element) => {
			for (let one = element.parentElement; one !== null; one = one.parentElement) {
				if (scrolls(one)) return undefined;
				if (one.matches('.card, fieldset, [role="dialog"], dialog, .alert, td, th, main'))
					return one;
			}
			return undefined;
		};
		const widthOf = (text: string, { font, letterSpacing }: CSSStyleDeclaration) => {
			if (pen === null) return 0;
			pen.font = font;
			return pen.measureText(text).width + text.length * (parseFloat(letterSpacing) || 0);
		};
		const roomIn = (element: Element, style: CSSStyleDeclaration) =>
			element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);

		for (const element of document.querySelectorAll('body *')) {
			if (!isSeen(element)) continue;
			const [style, box] = [getComputedStyle(element), boxOf(element)];
			if (box.width === 0 || box.height === 0) continue;
			const frame = frameOf(element);
			const around = frame?.getBoundingClientRect();
			if (around !== undefined && (box.right > around.right + 1 || box.left < around.left - 1))
				faults.push(`leaves ${nameOf(frame as Element).slice(0, 30)}: ${nameOf(element)}`);
			if (element instanceof HTMLSelectElement) {
				const text = element.selectedOptions[0]?.text ?? '';
				// The arrow takes its room beside the text.
				if (widthOf(text, style) > roomIn(element, style) - 18) faults.push(`cut choice: ${text}`);
			} else if (element instanceof HTMLInputElement && element.placeholder !== '') {
				if (widthOf(element.placeholder, style) > roomIn(element, style))
					faults.push(`cut placeholder: ${element.placeholder}`);
			} else if (element instanceof HTMLInputElement) continue;
			else if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
				faults.push(`cut: ${nameOf(element)}`);
			else if (element.matches('.places, .pages') && element.scrollWidth > element.clientWidth + 1)
				if (innerWidth >= 1024) faults.push(`cut navigation: ${nameOf(element)}`);
			if (box.right > innerWidth + 1 && frame === undefined && style.position !== 'absolute')
				if (element.closest('.places, .pages') === null && !hasScroller(element))
					faults.push(`leaves the display: ${nameOf(element)}`);
		}
		return [...new Set(faults)];

		/** A button without a frame ends where its words end. */
		function boxOf(element: Element): DOMRect {
			const { x, y, width, height } = element.getBoundingClientRect();
			const { paddingLeft, paddingRight } = getComputedStyle(element);
			const [left, right] = element.matches('button.plain')
				? [parseFloat(paddingLeft), parseFloat(paddingRight)]
				: [0, 0];
			return new DOMRect(x + left, y, width - left - right, height);
		}
		function hasScroller(element: Element): boolean {
			for (let one = element.parentElement; one !== null; one = one.parentElement)
				if (scrolls(one)) return true;
			return false;
		}
	});
}

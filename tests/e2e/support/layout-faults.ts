import type { Page } from '@playwright/test';

/**
 * What is cut or leaves its place on the page as it stands: content wider than the display or than the
 * card around it, a word cut at an edge, a line cut at the foot, from 1024 px on a choice whose text does not fit its field and a
 * row of the navigation that does not show all of itself. What scrolls sideways by itself (a table) is fine.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
	// What follows the width of the display by script has followed it after the next frame.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	return page.evaluate(findFaults);
}

/** Runs in the page, so that everything it uses stands in it. */
function findFaults(): readonly string[] {
	const pen = document.createElement('canvas').getContext('2d');
	const frames = '.card, fieldset, [role="dialog"], dialog, .alert, td, th, main';
	const rows = '.places, .pages';
	const isRoomy = innerWidth >= 1024;

	const nameOf = (element: Element) =>
		`${element.tagName} ${element.classList.toString()} ${element.textContent.trim().slice(0, 40)}`;
	const isSeen = (element: Element) => {
		const { width, height } = element.getBoundingClientRect();
		if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true }))
			return false;
		return element.closest('.visually-hidden, .skip, #svelte-announcer') === null;
	};
	const scrolls = (element: Element) =>
		/auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches(rows);
	const isWiderThanItself = (element: Element) => element.scrollWidth > element.clientWidth + 1;

	/** The nearest box that an element may not leave: a card, the display, or none where something scrolls. */
	const frameOf = (element: Element) => {
		for (let one = element.parentElement; one !== null; one = one.parentElement) {
			if (scrolls(one) || one.matches(rows)) return undefined;
			if (one.matches(frames)) return one.getBoundingClientRect();
		}
		return new DOMRect(0, 0, innerWidth, innerHeight);
	};
	/** A button without a frame ends where its words end. */
	const edgesOf = (element: Element) => {
		const { left, right } = element.getBoundingClientRect();
		if (!element.matches('button.plain')) return { left, right };
		const { paddingLeft, paddingRight } = getComputedStyle(element);
		return { left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight) };
	};
	const leaves = (element: Element) => {
		const [frame, { left, right }] = [frameOf(element), edgesOf(element)];
		return frame !== undefined && (right > frame.right + 1 || left < frame.left - 1);
	};
	/** Whether a field has no room for a text; what people named themselves may be longer than any field. */
	const lacksRoom = (field: Element, text: string) => {
		const { font, paddingLeft, paddingRight } = getComputedStyle(field);
		if (pen === null || text.includes('架空')) return false;
		pen.font = font;
		const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
		return pen.measureText(text).width > room;
	};
	/** On a telephone a long state of saving is shortened. */
	const isShortened = (element: Element) =>
		!isRoomy && element.closest('header .standing .saved') !== null;
	/** A last line that is not drawn is cut as much as a last word. */
	const hidesItsEnd = (element: Element) => {
		const { overflowX, overflowY } = getComputedStyle(element);
		const isHigherThanItself = element.scrollHeight > element.clientHeight + 2;
		return (
			(/hidden|clip/.test(overflowX) && isWiderThanItself(element)) ||
			(/hidden|clip/.test(overflowY) && isHigherThanItself)
		);
	};
	const isCut = (element: Element) => {
		if (element instanceof HTMLSelectElement) {
			const { scrollHeight, clientHeight, selectedOptions } = element;
			if (scrollHeight > clientHeight + 1) return true;
			return isRoomy && lacksRoom(element, selectedOptions[0]?.text ?? '');
		}
		if (element instanceof HTMLInputElement) return lacksRoom(element, element.placeholder);
		if (element.matches(rows)) return isRoomy && isWiderThanItself(element);
		return hidesItsEnd(element);
	};

	const seen = [...document.querySelectorAll('body *')].filter(isSeen);
	return [
		...seen.filter(leaves).map((element) => `leaves its frame: ${nameOf(element)}`),
		...seen
			.filter((one) => !isShortened(one) && isCut(one))
			.map((element) => `cut: ${nameOf(element)}`)
	];
}

import type { Page } from '@playwright/test';

/** One place that the keyboard came to. */
type Stop = {
	readonly name: string;
	readonly isMarked: boolean;
	readonly isInSight: boolean;
	readonly isAgain: boolean;
};

/**
 * Goes through the page with Tab alone, from its beginning until the focus leaves it or comes round, and says
 * what is wrong: a place without a name, without a mark of the focus, covered by something that stays in
 * sight, or a walk that does not end within `most` steps.
 */
export async function focusFaults(page: Page, most: number): Promise<readonly string[]> {
	await page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		scrollTo(0, 0);
	});
	const faults: string[] = [];
	for (let step = 0; step < most; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(whereItStands);
		if (stop === null || stop.isAgain)
			return step < 4 ? ['the walk ends at once', ...faults] : faults;
		if (stop.name.endsWith(' ')) faults.push(`no name: ${stop.name}`);
		if (!stop.isMarked) faults.push(`no mark: ${stop.name}`);
		if (!stop.isInSight) faults.push(`covered: ${stop.name}`);
	}
	return [...faults, 'the walk does not end'];
}

/** Runs in the page, so that everything it uses stands in it. */
function whereItStands(): Stop | null {
	const focused = document.activeElement;
	if (focused === null || focused === document.body) return null;
	const isAgain = focused.hasAttribute('data-walked');
	focused.setAttribute('data-walked', '');
	const labels = 'labels' in focused ? [...(focused.labels as NodeListOf<Element>)] : [];
	const by = focused.getAttribute('aria-labelledby')?.split(' ') ?? [];
	const words = [focused, ...labels, ...by.map((id) => document.getElementById(id))]
		.flatMap((one) => [one?.getAttribute('aria-label'), one?.textContent])
		.map((text) => (text ?? '').trim())
		.find((text) => text !== '');
	/** A drawn link marks its frame, a hidden field its label. */
	const bearers = [
		focused,
		focused.closest('label'),
		...labels,
		...focused.querySelectorAll('rect')
	];
	const hasRing = (element: Element | null) => {
		if (element === null) return false;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
	};
	const box = focused.getBoundingClientRect();
	const places = [
		[box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)],
		[box.left + 4, box.top + 4],
		[box.right - 4, box.bottom - 4]
	] as const;
	const isAround = (hit: Element) =>
		hit.contains(focused) && hit !== document.body && hit !== document.documentElement;
	const isOwn = (hit: Element | null) =>
		hit !== null &&
		(focused.contains(hit) || isAround(hit) || bearers.some((one) => one?.contains(hit)));
	return {
		name: `${focused.tagName} ${words?.slice(0, 40) ?? ''}`,
		isMarked: bearers.some(hasRing) || focused.querySelector('rect') !== null,
		isInSight: places.some(([x, y]) => isOwn(document.elementFromPoint(x, y))),
		isAgain
	};
}

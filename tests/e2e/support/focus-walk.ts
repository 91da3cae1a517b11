import type { Page } from '@playwright/test';

/** One place that the keyboard came to. */
type Stop = {
	readonly name: string;
	readonly isMarked: boolean;
	readonly isInSight: boolean;
	readonly isAgain: boolean;
	/** Still in the same field: a date is gone through by its parts, and the last of them marks itself. */
	readonly isPart: boolean;
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
	const [address, before] = [page.url(), await page.evaluate(contextOfPage)];
	const opened = async () => {
		const after = await page.evaluate(contextOfPage);
		return after === before ? [] : [`the walk left ${before} as ${after}`];
	};
	for (let step = 0; step < most; step++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(whereItStands);
		if (stop === null || stop.isAgain)
			return [...(step < 4 ? ['the walk ends at once'] : []), ...faults, ...(await opened())];
		if (stop.isPart) continue;
		if (stop.name.endsWith(' ')) faults.push(`no name: ${stop.name}`);
		if (!stop.isMarked) faults.push(`no mark: ${stop.name}`);
		if (page.url() !== address) return [...faults, `leads away: ${stop.name} to ${page.url()}`];
		if (!stop.isInSight) faults.push(`covered: ${stop.name}`);
	}
	return [...faults, 'the walk does not end'];
}

/** The screen with its heading, and how many dialogs lie over it. Runs in the page. */
export function contextOfPage(): string {
	const dialogs = document.querySelectorAll('dialog[open], [role="dialog"]').length;
	const heading = document.querySelector('h1')?.textContent.trim() ?? '';
	return `${location.pathname} ${heading} ${String(dialogs)}`;
}

/** Runs in the page, so that everything it uses stands in it. */
function whereItStands(): Stop | null {
	const focused = document.activeElement;
	if (focused === null || focused === document.body) return null;
	const walked = focused.getAttribute('data-walked');
	document.querySelector('[data-walked="last"]')?.setAttribute('data-walked', '');
	focused.setAttribute('data-walked', 'last');
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
		isAgain: walked === '',
		isPart: walked === 'last'
	};
}

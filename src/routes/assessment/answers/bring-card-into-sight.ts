/** Finds a part of the answering desk by what it is. */
const partOf = (desk: HTMLElement, part: 'card' | 'choices'): HTMLElement | null =>
	desk.querySelector(`[data-part="${part}"]`);

/**
 * After a step: the question and its choices are in sight, and the focus is with the card unless it has
 * a place of its own, in the list or in a field outside.
 */
export function bringCardIntoSight(
	desk: HTMLElement,
	focus: 'where it may be' | 'to the card'
): void {
	const [card, choices] = [partOf(desk, 'card'), partOf(desk, 'choices')];
	if (card === null || choices === null) return;
	if (!isInSight(card, choices)) card.scrollIntoView({ block: 'start' });
	if (focus === 'where it may be' && hasItsPlace(desk, document.activeElement)) return;
	card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Whether the question begins below what is fixed at the top, and its choices end above the foot. */
function isInSight(card: HTMLElement, choices: HTMLElement): boolean {
	const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
	const [{ top }, { bottom }] = [card.getBoundingClientRect(), choices.getBoundingClientRect()];
	return top >= Math.min(covered, topAtRest(card)) && bottom <= innerHeight;
}

/** Where the card stands while nothing is scrolled. */
const topAtRest = (card: HTMLElement): number => card.getBoundingClientRect().top + scrollY;

const hasItsPlace = (desk: HTMLElement, focused: Element | null): boolean =>
	focused !== null && (desk.contains(focused) || focused.matches('input, select, textarea'));

/** Goes to a part of a long screen. The address stays as it is: in the portable html what follows `#` is the screen. */
export function goToPart(event: MouseEvent, part: string): void {
	event.preventDefault();
	const heading = document.getElementById(part);
	if (heading === null) return;
	heading.tabIndex = -1;
	heading.scrollIntoView();
	heading.focus({ preventScroll: true });
}

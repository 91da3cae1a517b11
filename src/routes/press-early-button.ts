/** Presses the button that was pressed while nothing answered yet; the first script of the page has marked it. */
export function pressEarlyButton(): void {
	const button = document.querySelector<HTMLButtonElement>('button[data-pressed-early]');
	button?.removeAttribute('data-pressed-early');
	button?.click();
}

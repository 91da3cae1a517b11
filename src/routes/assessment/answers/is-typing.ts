/** Whether a key press belongs to text being typed or composed, or to a command of the browser. */
export function isTyping(event: KeyboardEvent): boolean {
	// Safari ends a composition with a key press that only its code 229 gives away.
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	if (event.isComposing || event.keyCode === 229) return true;
	if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return true;
	const { target } = event;
	if (!(target instanceof HTMLElement)) return false;
	if (target.closest('dialog') !== null) return true;
	return target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])');
}

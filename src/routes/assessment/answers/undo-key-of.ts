/** What a key press asks to take back or do again; in a text it is the text's own affair. */
export function undoKeyOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (event.isComposing || event.defaultPrevented || isInText(event.target)) return undefined;
	return (event.ctrlKey || event.metaKey) && !event.altKey ? meaningOf(event) : undefined;
}

function meaningOf({ key, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
	if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
	return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Where the browser undoes what was typed, or where something else is asked. */
const isInText = (target: EventTarget | null): boolean =>
	target instanceof Element &&
	target.closest(
		'dialog, textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])'
	) !== null;

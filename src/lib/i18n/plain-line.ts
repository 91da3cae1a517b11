/** What would end the line, move the cursor of a terminal or turn the direction of writing. */
const unruly = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text of unknown origin as part of one line of ours: nothing in it works on what stands around it, and it has an end. */
export function plainLine(text: string, most: number): string {
	const isLong = text.length > most;
	return `${(isLong ? text.slice(0, most - 1) : text).replace(unruly, ' ')}${isLong ? '…' : ''}`;
}

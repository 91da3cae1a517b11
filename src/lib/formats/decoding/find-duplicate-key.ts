/** The first key of valid JSON that stands twice in one object: readers differ on which of the two counts. */
export function findDuplicateKey(text: string): string | undefined {
	/** The keys of each open object; of a list there are none. */
	const open: Set<string>[] = [];
	for (const [token, escaped] of text.matchAll(
		/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/gs
	)) {
		if (token === '{' || token === '[') open.push(new Set());
		else if (token === '}' || token === ']') open.pop();
		else if (escaped !== undefined) {
			const key = String(JSON.parse(`"${escaped}"`));
			if (open.at(-1)?.has(key) === true) return key;
			open.at(-1)?.add(key);
		}
	}
	return undefined;
}

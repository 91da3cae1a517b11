/** One `Label: value` of a tag file. */
export type TagLine = { readonly label: string; readonly value: string };

/** Labels with values, one to a line. */
export const encodeTagLines = (lines: readonly TagLine[]): string =>
	lines.map(({ label, value }) => `${label}: ${value}\n`).join('');

/** Reads such lines, folded ones too (a line that begins with white space goes on); or the number of a wrong one. */
export function decodeTagLines(text: string): readonly TagLine[] | number {
	const lines = text.split(/\r\n|\r|\n/);
	const read: TagLine[] = [];
	for (const [order, line] of lines.entries()) {
		if (line === '' && order === lines.length - 1) break;
		const last = read.at(-1);
		const tag = /^([^\s:][^:]{0,99}):[ \t](.*)$/.exec(line);
		if (/^[ \t]+\S/.test(line) && last !== undefined) {
			read[read.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
		} else if (tag !== null) {
			const [, label = '', value = ''] = tag;
			read.push({ label: label.trim(), value: value.trim() });
		} else return order + 1;
	}
	return read;
}

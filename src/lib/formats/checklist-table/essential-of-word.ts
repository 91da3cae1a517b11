const yes: ReadonlySet<string> = new Set('○ ◯ 〇 ● ◎ ✓ ✔ レ はい 必須 yes y true 1'.split(' '));
const no: ReadonlySet<string> = new Set('× ✕ x - ― — ー いいえ 任意 推奨 no n false 0'.split(' '));

/** Whether a cell calls a control essential; undefined for words that say neither yes nor no. */
export function essentialOfWord(cell: string): boolean | undefined {
	const word = cell.normalize('NFKC').trim().toLowerCase();
	if (yes.has(word)) return true;
	return word === '' || no.has(word) ? false : undefined;
}

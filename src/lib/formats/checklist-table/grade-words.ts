import type { Control } from '#lib/domain/checklist/control.ts';

const weightWords: ReadonlyMap<string, Control['weight']> = new Map([
	...'1 低 小 low △'.split(' ').map((word) => [word, 1] as const),
	...'2 中 medium middle ○ ◯ 〇'.split(' ').map((word) => [word, 2] as const),
	...'3 高 大 high ◎'.split(' ').map((word) => [word, 3] as const)
]);
const yes: ReadonlySet<string> = new Set('○ ◯ 〇 ● ◎ ✓ ✔ レ はい 必須 yes y true 1'.split(' '));
const no: ReadonlySet<string> = new Set('× ✕ x - ― — ー いいえ 任意 推奨 no n false 0'.split(' '));

/** Weight of a control whose cell is empty. */
export const usualWeight: Control['weight'] = 2;

/** The weight a cell means, 3 being the heaviest; undefined for any other word. */
export function weightOfWord(cell: string): Control['weight'] | undefined {
	const word = normalised(cell);
	return word === '' ? usualWeight : weightWords.get(word);
}

/** Whether a cell calls a control essential; undefined for words that say neither yes nor no. */
export function essentialOfWord(cell: string): boolean | undefined {
	const word = normalised(cell);
	if (yes.has(word)) return true;
	return word === '' || no.has(word) ? false : undefined;
}

const normalised = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase();

import type { Control } from '#lib/domain/checklist/control.ts';

const weightWords: Readonly<Record<string, Control['weight']>> = {
	...{ 1: 1, 低: 1, 小: 1, low: 1, '△': 1 },
	...{ 2: 2, 中: 2, medium: 2, middle: 2, '○': 2, '◯': 2, 〇: 2 },
	...{ 3: 3, 高: 3, 大: 3, high: 3, '◎': 3 }
};

/** Weight of a control whose cell is empty. */
export const usualWeight: Control['weight'] = 2;

/** The weight a cell means, 3 being the heaviest; undefined for any other word. */
export function weightOfWord(cell: string): Control['weight'] | undefined {
	const word = cell.normalize('NFKC').trim().toLowerCase();
	if (word === '') return usualWeight;
	return Object.hasOwn(weightWords, word) ? weightWords[word] : undefined;
}

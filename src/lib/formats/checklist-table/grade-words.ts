import type { Control } from '#lib/domain/checklist/control.ts';

type Weight = Control['weight'];

const words: Readonly<Record<Weight, readonly string[]>> = {
	1: list(`低 低い 小 小さい 弱 軽 軽微 軽度 参考 任意 努力 努力義務 △ ▲ ★ ☆ low minor lowest
		informational info trivial may optional could nicetohave`),
	2: list(`中 中程度 中くらい 普通 通常 標準 中位 一般 推奨 望ましい ○ ◯ 〇 ★★ ☆☆ medium middle moderate med
		normal should recommended average`),
	3: list(`高 高い 大 大きい 強 重 重大 最重要 重要 極めて高い 非常に高い 最高 緊急 必須 必ず 義務 ◎ ★★★
		☆☆☆ high highest critical severe major urgent veryhigh must shall mandatory required essential
		blocker`)
};

const weightOf: ReadonlyMap<string, Weight> = new Map(
	([1, 2, 3] as const).flatMap((weight) => words[weight].map((word) => [word, weight] as const))
);

/** Grades by letter: the first is the highest wherever people write them. */
const letters: ReadonlyMap<string, Weight> = new Map([
	...list('s a p1 p0').map((letter) => [letter, 3] as const),
	...list('b p2').map((letter) => [letter, 2] as const),
	...list('c d p3 p4').map((letter) => [letter, 1] as const)
]);

const yes: ReadonlySet<string> = new Set(
	list(`○ ◯ 〇 ● ◎ ★ ☆ ✓ ✔ ☑ ■ レ 要 有 はい 必須 必ず 義務 yes y true 1 x✓ must shall mandatory required
		essential`)
);
const no: ReadonlySet<string> = new Set(
	list(`× ✕ ✗ ☓ x △ ▲ □ ☐ - ― — – ー 無 否 いいえ 任意 推奨 望ましい 努力義務 参考 no n false 0 n/a
		should may could optional recommended`)
);

function list(text: string): readonly string[] {
	return text.split(/\s+/);
}

/** Weight of a control whose cell is empty. */
export const usualWeight: Weight = 2;

/** How the numbers of a column are read: up to 3 as they are, up to 5 by halves. */
export type NumberScale = 'to-three' | 'to-five';

/** The scale of the numbers in a column, by the highest of them. */
export const scaleOf = (cells: readonly string[]): NumberScale =>
	cells.some((cell) => /^[45]$/.test(gradeWord(cell))) ? 'to-five' : 'to-three';

/** The weight a cell means, 3 being the heaviest; undefined for any other word. */
export function weightOfWord(cell: string, scale: NumberScale = 'to-three'): Weight | undefined {
	const word = gradeWord(cell);
	if (word === '' || isStroke(word)) return usualWeight;
	const parts = [word, ...word.split(/[:(/]/)];
	const said = parts.map((part) => weightOf.get(part)).find((weight) => weight !== undefined);
	return said ?? letters.get(parts[1] ?? '') ?? weightOfNumber(parts[1] ?? '', scale);
}

/** Whether a cell grades by a letter, whose order is nowhere written. */
export const isLetterGrade = (cell: string): boolean => letters.has(gradeWord(cell));

function weightOfNumber(word: string, scale: NumberScale): Weight | undefined {
	const number = /^[1-5]$/.test(word) ? Number(word) : 0;
	if (number === 0) return undefined;
	const third = scale === 'to-five' ? Math.max(1, number - 1) : number;
	return third === 1 ? 1 : third === 2 ? 2 : third < 5 ? 3 : undefined;
}

/** Whether a cell calls a control essential; undefined for words that say neither yes nor no. */
export function essentialOfWord(cell: string): boolean | undefined {
	const word = gradeWord(cell);
	if (yes.has(word)) return true;
	return word === '' || isStroke(word) || no.has(word) ? false : undefined;
}

/** Whether a grade is one that only essential controls have. */
export const isEssentialGrade = (cell: string): boolean =>
	/^(?:必須|必ず|義務|must|shall|mandatory|required|essential)$/.test(gradeWord(cell));

/** A grade as grades are compared: without brackets, spaces, and words that say that it is one. */
export function gradeWord(cell: string): string {
	const text = cell.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '');
	const core = text.replace(/^[([【「〔]+|[)\]】」〕]+$/g, '').replace(/[。.:]+$/, '');
	const bare = core.replace(/^(?:重要度|優先度|重み|ランク|レベル|level|lv\.?)[:(]?(?=.)/, '');
	return bare.replace(/(?<=^[高中低大小])(?:度|め|レベル|リスク)$/, '');
}

const isStroke = (word: string): boolean => /^[-‐‑–—―ー－−]+$/u.test(word);

/** The weight of words that say how binding something is; undefined for marks and other words. */
export function weightOfObligation(cell: string): Weight | undefined {
	const word = gradeWord(cell);
	return /^(?:必須|必ず|義務|must|shall|mandatory|required|essential|推奨|望ましい|should|recommended|任意|努力義務|may|could|optional)$/.test(
		word
	)
		? weightOf.get(word)
		: undefined;
}

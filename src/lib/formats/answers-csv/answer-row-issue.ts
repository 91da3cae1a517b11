import type { CellProblem } from './answer-of-cells.ts';

/** What is wrong with one row; `value` is the cell as it stands. */
export type AnswerRowIssue = {
	readonly line: number;
	readonly problem:
		| 'unknown-component'
		| 'ambiguous-component'
		| 'unknown-control'
		| 'control-of-other-layer'
		| CellProblem
		| 'answered-twice';
	readonly value: string;
};

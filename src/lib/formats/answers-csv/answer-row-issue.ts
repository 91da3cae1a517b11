import type { CellProblem } from './answer-of-cells.ts';

/** What is wrong with one row; `value` is the cell as it stands. */
export type AnswerRowIssue = {
	readonly line: number;
	readonly problem:
		| 'unknown-component'
		| 'ambiguous-component'
		| 'unknown-control'
		| 'control-of-other-layer'
		/** It is no question of the request that a party's copy answers. */
		| 'not-asked'
		| CellProblem
		| 'answered-twice';
	readonly value: string;
};

import type { answerGrid as ja } from '../ja/answer-grid.ts';

const answersOf = (count: number): string =>
	count === 1 ? '1 answer' : `${String(count)} answers`;
const cellsOf = (count: number): string => (count === 1 ? '1 cell' : `${String(count)} cells`);

/** Words of the table of controls by components. */
export const answerGrid: typeof ja = {
	title: 'Answer in a table',
	open: 'Answer in a table',
	oneByOne: 'Answer one by one',
	label: 'Table of controls and components',
	control: 'Control',
	component: 'Component',
	notAsked: 'Not asked here',
	keys: (statuses) =>
		`${statuses}, Delete clears, Enter opens the card, Shift+arrows select, Ctrl+D fills down, Ctrl+R fills right, Ctrl+C and Ctrl+V copy and paste (from Excel too), Ctrl+Z undoes`,
	changed: (count) => (count === 0 ? 'No answer changed.' : `${answersOf(count)} changed.`),
	undone: (count) => (count === 0 ? 'Nothing to undo.' : `${answersOf(count)} undone.`),
	redone: (count) => (count === 0 ? 'Nothing to redo.' : `${answersOf(count)} redone.`),
	pasteTitle: 'Check before pasting',
	pasteApply: (count) => `Apply ${answersOf(count)}`,
	pasteCount: (changes, replaced) =>
		`${answersOf(changes)} will change, ${String(replaced)} of them replacing an existing answer. A single undo reverses it all.`,
	pasteWithoutReason: (count) =>
		`Answered “Not applicable” without a reason: ${String(count)}. They count as unanswered until a reason is given.`,
	pasteBeyond: (count) =>
		`Left out because it falls outside the table: ${cellsOf(count)}. Check where you are pasting.`,
	pasteWrong: (count) => `Left out: ${cellsOf(count)}, listed below. The rest can be applied.`,
	pastedText: 'Pasted text',
	why: 'Why',
	noStatus: 'not a word or mark for an answer (met, ○, △, × …)',
	more: (count) => `${String(count)} more`
};

import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import { withoutPrivateNote } from '#lib/domain/assessment/private-note.ts';
import { markOf, type Marks } from './marks-of-sheet.ts';

/** What one component says of a control; `name` is empty where only one is asked. */
export type Said = { readonly name: string; readonly answer: Answer | undefined };

/** What goes into the cells of a row, or why nothing does. */
export type RowTexts =
	| { readonly kind: 'texts'; readonly answer: string; readonly note: string }
	| { readonly kind: 'nothing'; readonly why: 'unanswered' | 'unknown' | 'no-mark' };

/** The names of statuses, for notes. */
export type StatusNames = Readonly<Record<AnswerStatus, string>>;

/** From the worst: the first of these that somebody says is what the whole is. */
const worstFirst: readonly AnswerStatus[] = [
	'not-met',
	'planned',
	'partly',
	'met',
	'not-applicable'
];

/**
 * One row's texts for what all components say: the worst of them, and each in the note. As long as one of them
 * has no answer, only that it is not met is sure.
 */
export function textsOfRow(said: readonly Said[], marks: Marks, names: StatusNames): RowTexts {
	const statuses = said.map(({ answer }) => answer?.status);
	const worst = worstFirst.find((status) => statuses.includes(status));
	if (worst !== 'not-met') {
		if (worst === undefined || statuses.includes(undefined)) {
			return { kind: 'nothing', why: statuses.includes('unknown') ? 'unknown' : 'unanswered' };
		}
		if (statuses.includes('unknown')) return { kind: 'nothing', why: 'unknown' };
	}
	const mark = markOf(worst, marks);
	if (mark === undefined) return { kind: 'nothing', why: 'no-mark' };
	const isOne = said.length === 1;
	const lines = isOne
		? [mark.isRough ? names[worst] : '', remarksOf(said[0]?.answer)]
		: said.map(({ name, answer }) => lineOf(name, answer, names));
	return { kind: 'texts', answer: mark.mark, note: lines.filter((line) => line !== '').join('\n') };
}

function lineOf(name: string, answer: Answer | undefined, names: StatusNames): string {
	const status = answer?.status === undefined ? '' : names[answer.status];
	const remarks = remarksOf(answer);
	return `${name}：${[status, remarks].filter((one) => one !== '').join('　')}`;
}

/** The reason why something does not apply, and the note unless it is for the city alone. */
function remarksOf(answer: Answer | undefined): string {
	const { reason = '', note = '' } = withoutPrivateNote(answer ?? {});
	return [reason, note].filter((text) => text.trim() !== '').join('\n');
}

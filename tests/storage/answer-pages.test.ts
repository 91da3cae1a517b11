import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import {
	answersOfPages,
	answersPerPage,
	noAnswersWritten,
	turnAnswerPages,
	writtenAnswersOf,
	type WrittenAnswers
} from '#lib/storage/answer-pages.ts';
import { manyAnswers } from '../application/assessment-builders.ts';

type Answers = Record<string, Record<string, Answer>>;

const recordsOf = ({ pages }: WrittenAnswers) =>
	pages.map((answers, page) => ({ id: 'a', page, answers }));

const withAnswer = (answers: Answers, component: string, control: string, answer?: Answer) => {
	const others = Object.entries(answers[component] ?? {}).filter(([id]) => id !== control);
	const now = answer === undefined ? others : [...others, [control, answer] as const];
	return { ...answers, [component]: Object.fromEntries(now) };
};

describe('pages of answers', () => {
	test('a first save fills pages of two hundred', () => {
		const { written, changed } = turnAnswerPages(noAnswersWritten, manyAnswers(450));
		expect(written.pages.map((page) => page.length)).toEqual([200, 200, 50]);
		expect(changed).toEqual([0, 1, 2]);
	});

	test('one changed answer turns one page, wherever it stands', () => {
		const before = manyAnswers(1000);
		const { written } = turnAnswerPages(noAnswersWritten, before);
		const after = withAnswer(before, 'c-9', 'SRV-3', { status: 'not-met' });
		expect(turnAnswerPages(written, after).changed).toEqual([2]);
	});

	test('nothing changed turns no page', () => {
		const answers = manyAnswers(1000);
		const { written } = turnAnswerPages(noAnswersWritten, answers);
		expect(turnAnswerPages(written, { ...answers }).changed).toEqual([]);
	});

	test('a new answer of the first component goes to the last page and moves no other', () => {
		const before = manyAnswers(1000);
		const { written } = turnAnswerPages(noAnswersWritten, before);
		const after = withAnswer(before, 'c-0', 'SRV-99', { status: 'met' });
		expect(turnAnswerPages(written, after).changed).toEqual([5]);
	});

	test('names of built-in properties are ordinary ids', () => {
		const answers = { toString: { valueOf: { status: 'met' as const } } };
		const { written } = turnAnswerPages(noAnswersWritten, answers);
		expect(answersOfPages(recordsOf(written))).toEqual(answers);
	});

	test('after any sequence of saves and readings the pages hold exactly the answers', () => {
		const edit = fc.record({
			component: fc.constantFrom('organisation', 'bus', 'toString', 'river'),
			control: fc.integer({ min: 0, max: 300 }).map((n) => `X-${String(n)}`),
			remove: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(fc.array(edit, { maxLength: 120 }), { maxLength: 8 }), (saves) => {
				let [answers, written]: [Answers, WrittenAnswers] = [{}, noAnswersWritten];
				let stored: WrittenAnswers['pages'] = [];
				for (const [round, edits] of saves.entries()) {
					for (const { component, control, remove } of edits) {
						const answer = remove ? undefined : { note: `${control} ${String(round)}` };
						answers = withAnswer(answers, component, control, answer);
					}
					const turned = turnAnswerPages(written, answers);
					stored = turned.written.pages.map((page, i) =>
						turned.changed.includes(i) ? page : (stored[i] ?? [])
					);
					written =
						round % 2 === 0
							? turned.written
							: writtenAnswersOf(recordsOf({ ...turned.written, pages: stored }), answers);
					const filled = Object.entries(answers).filter(
						([, ofOne]) => Object.keys(ofOne).length > 0
					);
					expect(answersOfPages(recordsOf({ ...written, pages: stored }))).toEqual(
						Object.fromEntries(filled)
					);
					expect(Math.max(0, ...stored.map((page) => page.length))).toBeLessThanOrEqual(
						answersPerPage
					);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

import { changedAnswers, wordsOfChange } from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { isKeepable } from '#lib/formats/assessment/check-writable.ts';
import type { SmallStore } from './app-ports.ts';
import type { AssessmentFile } from './ports.ts';
import { readNoted } from './read-noted.ts';

/**
 * Answers given in the last moment before a page is left. The database may not finish a write that
 * begins then, so they are also noted in the small store, which writes at once, and taken up again
 * when the assessment is opened the next time.
 */
const wordSchema = z.strictObject({
	component: z.string(),
	control: z.string(),
	before: z.unknown().optional(),
	after: z.unknown().optional()
});
type Word = z.infer<typeof wordSchema>;

const keyOf = (id: string): string => `machi-tenken/last-words/${id}`;

/** Notes every answer that differs between what is acknowledged and what is on screen; false where the browser does not take it. */
export function noteLastWords(
	store: SmallStore,
	acknowledged: Assessment,
	onScreen: Assessment
): boolean {
	const words = differencesOf(acknowledged.answers, onScreen.answers);
	return store.write(keyOf(onScreen.id), words.length === 0 ? undefined : JSON.stringify(words));
}

/** Whether that note holds all that is not acknowledged: nothing was changed but answers, with the history that they make. */
export const lastWordsHold = (acknowledged: Assessment, onScreen: Assessment): boolean =>
	[...new Set([...Object.keys(acknowledged), ...Object.keys(onScreen)] as (keyof Assessment)[])]
		.filter((field) => field !== 'answers' && field !== 'history')
		.every((field) => Object.is(acknowledged[field], onScreen[field]));

/** Forgets them, once they are saved. */
export function forgetLastWords(store: SmallStore, id: string): void {
	store.write(keyOf(id), undefined);
}

/**
 * The noted changes that still fit, each judged by itself: an answer somebody has changed since is left
 * as it is, and one that cannot be kept is dropped.
 */
export function recallLastWords(
	store: SmallStore,
	{ assessment, held }: AssessmentFile
): readonly AnswerChange[] {
	return readWords(store, assessment.id).flatMap(
		({ component, control, before, after }): readonly AnswerChange[] => {
			const now = assessment.answers[component]?.[control];
			if (!isSameContent(now, before) || isSameContent(now, after)) return [];
			return after === undefined || isKeepable(held, after)
				? [{ component, control, answer: after }]
				: [];
		}
	);
}

const differencesOf = (old: Assessment['answers'], now: Assessment['answers']): readonly Word[] =>
	changedAnswers(old, now)
		.filter(({ before, after }) => !isSameContent(before, after))
		.map(wordsOfChange);

const readWords = (store: SmallStore, id: string): readonly Word[] =>
	(readNoted(store, keyOf(id), z.array(z.unknown())) ?? []).flatMap(
		(word) => wordSchema.safeParse(word).data ?? []
	);

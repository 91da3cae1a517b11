import { answerContent } from '../assessment/answer-content.ts';
import { answerKeyText } from '../assessment/answer-key.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { dayInJapan } from '../primitives/japan.ts';
import { isSameContent } from '../primitives/stable-json.ts';

/** The newest day on which answers were changed: what was done on it, and the answers as they were before. */
export type LastSession = {
	/** `YYYY-MM-DD` in Japan. */
	readonly day: string;
	/** Answers that were not there before the day, that say something else since, and that are gone. */
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	/** Answers somebody looked at that say the same as before. */
	readonly confirmed: number;
	readonly answersBefore: Assessment['answers'];
};

/** What was done last, told from the history; `undefined` while there is none. */
export function lastSession({
	history,
	answers
}: Pick<Assessment, 'history' | 'answers'>): LastSession | undefined {
	const day = dayOf(history.at(-1));
	if (day === undefined) return undefined;
	const first = history.findLastIndex((entry) => dayOf(entry) !== day) + 1;
	/** Of each answer the first entry of the day, which says how it was before. */
	const touched = new Map<string, Assessment['history'][number]>();
	for (const entry of history.slice(first)) {
		const key = answerKeyText(entry);
		if (!touched.has(key)) touched.set(key, entry);
	}
	const answersBefore: Record<string, Assessment['answers'][string]> = { ...answers };
	const count = { added: 0, changed: 0, removed: 0, confirmed: 0, nothing: 0 };
	for (const { component, control, before } of touched.values()) {
		const { [control]: after, ...others } = answersBefore[component] ?? {};
		answersBefore[component] = before === undefined ? others : { ...others, [control]: before };
		count[whatHappened(before, after)] += 1;
	}
	const { added, changed, removed, confirmed } = count;
	return { day, added, changed, removed, confirmed, answersBefore };
}

function whatHappened(
	before: Answer | undefined,
	after: Answer | undefined
): 'added' | 'changed' | 'removed' | 'confirmed' | 'nothing' {
	if (before === undefined) return after === undefined ? 'nothing' : 'added';
	if (after === undefined) return 'removed';
	return isSameContent(answerContent(before), answerContent(after)) ? 'confirmed' : 'changed';
}

const dayOf = (entry: Assessment['history'][number] | undefined): string | undefined =>
	entry && dayInJapan(entry.at);

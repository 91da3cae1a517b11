import { answerKeyText, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';

/** The one thing to do next. */
export type Continuation =
	| { readonly kind: 'set-up' | 'review' | 'report' }
	/** `key` names the question to answer next; `last` the one answered before it. */
	| { readonly kind: 'begin'; readonly key: string }
	| { readonly kind: 'go-on'; readonly key: string; readonly last: string | undefined }
	| { readonly kind: 'ask' | 'reconfirm' | 'plan'; readonly count: number };

/** What the next thing depends on. */
export type Standing = {
	/** Layers that are answered per component have none yet, and nothing was answered. */
	readonly needsSetUp: boolean;
	/** Whether answers can be changed now, or the assessment is here to be reviewed. */
	readonly here: 'to-answer' | 'to-review' | 'to-read';
	/** Text keys of every question, in the order in which they are shown. */
	readonly questions: readonly string[];
	/** Those that have no answer yet. */
	readonly open: ReadonlySet<string>;
	readonly history: readonly (AnswerKey & { readonly after?: unknown })[];
	readonly unknown: number;
	readonly marked: number;
	readonly gaps: number;
};

/** Where to go on: set up, answer from where one was, ask, confirm, plan, report. */
export function whereToContinue(standing: Standing): Continuation {
	const { needsSetUp, here, open, unknown, marked, gaps } = standing;
	if (here === 'to-review') return { kind: 'review' };
	if (here === 'to-read') return { kind: 'report' };
	if (needsSetUp) return { kind: 'set-up' };
	if (open.size > 0) return nextQuestion(standing);
	if (marked > 0) return { kind: 'reconfirm', count: marked };
	if (unknown > 0) return { kind: 'ask', count: unknown };
	return gaps > 0 ? { kind: 'plan', count: gaps } : { kind: 'report' };
}

/** The first open question after the one answered last; past the end it begins again. */
function nextQuestion({ questions, open, history }: Standing): Continuation {
	const places = new Map(questions.map((key, place) => [key, place]));
	const entry = history.findLast(
		(one) => one.after !== undefined && places.has(answerKeyText(one))
	);
	const last = entry && answerKeyText(entry);
	const from = last === undefined ? 0 : (places.get(last) ?? 0);
	const key = [...questions.slice(from), ...questions.slice(0, from)].find((one) => open.has(one));
	if (key === undefined) return { kind: 'report' };
	return open.size === questions.length ? { kind: 'begin', key } : { kind: 'go-on', key, last };
}

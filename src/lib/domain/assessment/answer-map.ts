import type { AnswerKey } from './answer-key.ts';
import type { Answer } from './answer.ts';
import type { Assessment } from './assessment.ts';

type Answers = Assessment['answers'];
type HasAnswers = Pick<Assessment, 'answers'>;

/** An answer with its place. */
export type PlacedAnswer = AnswerKey & { readonly answer: Answer };

/** Every answer with its place, in the order of the assessment. */
export const listAnswers = ({ answers }: HasAnswers): readonly PlacedAnswer[] =>
	Object.entries(answers).flatMap(([component, ofOne]) =>
		Object.entries(ofOne).map(([control, answer]) => ({ component, control, answer }))
	);

/** How many answers an assessment holds, statuses or not, the drawer left out. */
export const countAnswers = ({ answers }: HasAnswers): number =>
	Object.values(answers).reduce((count, ofOne) => count + Object.keys(ofOne).length, 0);

/** The answers that want another look. */
export const markedAnswers = (whole: HasAnswers): readonly PlacedAnswer[] =>
	listAnswers(whole).filter(({ answer }) => answer.mark !== undefined);

/** The answers as `change` makes them; one it makes nothing of is left out. */
export function mapAnswers(
	{ answers }: HasAnswers,
	change: (placed: PlacedAnswer) => Answer | undefined
): Answers {
	const changed = Object.entries(answers).map(([component, ofOne]) => {
		const own = Object.entries(ofOne).flatMap(([control, answer]) => {
			const made = change({ component, control, answer });
			return made === undefined ? [] : [[control, made] as const];
		});
		return [component, own] as const;
	});
	return Object.fromEntries(
		changed.filter(([, own]) => own.length > 0).map(([id, own]) => [id, Object.fromEntries(own)])
	);
}

/** An answer in two states of its assessment; undefined where there is or was none. */
export type ChangedAnswer = AnswerKey & {
	readonly before: Answer | undefined;
	readonly after: Answer | undefined;
};

/** The same with nothing in the place of a side that is not there. */
export type NotedChange = AnswerKey & { readonly before?: Answer; readonly after?: Answer };

/** The answers that are not the same objects in both: assessments are immutable, so the others are as they were. */
export const changedAnswers = (before: Answers, after: Answers): readonly ChangedAnswer[] =>
	changedKeys(before, after).flatMap((component) => {
		const [old = {}, now = {}] = [ownOf(before, component), ownOf(after, component)];
		return changedKeys(old, now).map((control) => ({
			component,
			control,
			before: ownOf(old, control),
			after: ownOf(now, control)
		}));
	});

type Keyed<Value> = Readonly<Record<string, Value>>;

const ownOf = <Value>(record: Keyed<Value>, key: string): Value | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

const changedKeys = <Value>(before: Keyed<Value>, after: Keyed<Value>): readonly string[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(key) => ownOf(before, key) !== ownOf(after, key)
	);

/** A change as it is written down: a side that is not there is left out. */
export const wordsOfChange = ({ before, after, ...key }: ChangedAnswer): NotedChange => ({
	...key,
	...(before && { before }),
	...(after && { after })
});

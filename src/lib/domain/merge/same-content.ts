import type { Answer } from '../assessment/answer.ts';

/** A text that is the same for values of the same content, whatever the order of their keys. */
export const contentKey = (value: unknown): string =>
	value === undefined
		? ''
		: JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));

/** Whether two values say the same. */
export const isSameContent = (a: unknown, b: unknown): boolean =>
	Object.is(a, b) || contentKey(a) === contentKey(b);

/** What an answer says: who gave it when, and the order of its evidence, say nothing. */
export function answerContent(answer: Answer | undefined): unknown {
	if (answer === undefined) return undefined;
	const { updatedAt: _, updatedBy: __, evidence = [], ...rest } = answer;
	return evidence.length === 0 ? rest : { ...rest, evidence: [...new Set(evidence)].sort() };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
	Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

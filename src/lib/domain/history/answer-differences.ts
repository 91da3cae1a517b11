import type { Answer } from '../assessment/answer.ts';
import { isSameContent } from '../primitives/stable-json.ts';

/** Fields of an answer that are told with what they were and what they are. */
export const comparedFields = ['status', 'reason', 'note', 'party', 'mark'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One thing in which two contents of an answer differ. */
export type AnswerDifference =
	| {
			readonly kind: 'field';
			readonly field: ComparedField;
			readonly before: string | undefined;
			readonly after: string | undefined;
	  }
	/** Ids of evidence that one of the two has. */
	| { readonly kind: 'evidence-added' | 'evidence-removed'; readonly evidence: readonly string[] }
	/** The wording that was answered to is another one. */
	| { readonly kind: 'wording' };

/** What differs between two contents of an answer; who gave it when says nothing. */
export function answerDifferences(
	before: Answer | undefined,
	after: Answer | undefined
): readonly AnswerDifference[] {
	const fields = comparedFields
		.filter((field) => !isSameContent(before?.[field], after?.[field]))
		.map((field) => ({
			kind: 'field' as const,
			field,
			before: before?.[field],
			after: after?.[field]
		}));
	return [
		...fields,
		...evidenceIn('evidence-added', after, before),
		...evidenceIn('evidence-removed', before, after),
		...(before?.statementHash === after?.statementHash ? [] : [{ kind: 'wording' as const }])
	];
}

function evidenceIn(
	kind: 'evidence-added' | 'evidence-removed',
	there: Answer | undefined,
	elsewhere: Answer | undefined
): readonly AnswerDifference[] {
	const known = new Set(elsewhere?.evidence);
	const evidence = [...new Set(there?.evidence)].filter((id) => !known.has(id));
	return evidence.length === 0 ? [] : [{ kind, evidence }];
}

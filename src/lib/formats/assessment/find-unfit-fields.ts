import { answerSchema } from '#lib/domain/assessment/answer.ts';
import { assessmentSchema, type Assessment } from '#lib/domain/assessment/assessment.ts';
import { localIdSchema } from '#lib/domain/assessment/component.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import { controlIdSchema } from '#lib/domain/checklist/control.ts';
import { bare, limitOf } from '#lib/domain/primitives/limit-of.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { findAssessmentContradictions } from './find-assessment-contradictions.ts';

const listNames = [
	'parties',
	'components',
	'evidence',
	'actions',
	'reviews',
	'drawer',
	'editionChanges',
	'requests',
	'responses',
	'stages',
	'deferrals',
	'history'
] as const satisfies readonly (keyof Assessment)[];
type ListName = (typeof listNames)[number];

const headSchema = assessmentSchema.omit({
	answers: true,
	...(Object.fromEntries(listNames.map((name) => [name, true])) as Record<ListName, true>)
});
const listSchemas = listNames.map((name) => {
	const list = bare(assessmentSchema.shape[name]);
	if (!(list instanceof z.ZodArray)) throw new Error(`${name} is no list`);
	return { name, item: list.element, limit: limitOf(list) };
});

type Issues = readonly FormatIssue[];
const none: Issues = [];

/**
 * What was found of a part once; assessments are immutable, so the same object has the same issues. It
 * makes a check after a change as cheap as the change, however large the assessment.
 */
const known = new WeakMap<object, Issues>();

/** Everything in a file that a reader of the newest format would not take, with its path. */
export function findUnfitFields({ assessment, checklistCopy }: AssessmentFile): Issues {
	return [
		...issuesOfHead(assessment),
		...listSchemas.flatMap((list) => issuesOfList(list, assessment[list.name] ?? [])),
		...issuesOfAnswers(assessment.answers),
		...findAssessmentContradictions(assessment),
		...(checklistCopy === undefined
			? none
			: below(
					'checklistCopy',
					recall(checklistCopy, () => judge(checklistSchema, checklistCopy))
				))
	];
}

/** Notes that a reader has just taken all of a file, so that it is not judged again. */
export function noteFit({ assessment, checklistCopy }: AssessmentFile): void {
	if (checklistCopy !== undefined) known.set(checklistCopy, none);
	for (const name of listNames) {
		const list = assessment[name];
		if (list === undefined) continue;
		known.set(list, none);
		for (const item of list) known.set(item, none);
	}
	for (const answers of Object.values(assessment.answers)) {
		known.set(answers, none);
		for (const answer of Object.values(answers)) known.set(answer, none);
	}
}

function issuesOfHead(assessment: Assessment): Issues {
	const parts: ReadonlySet<string> = new Set([...listNames, 'answers']);
	const head = Object.entries(assessment).filter(([key]) => !parts.has(key));
	return judge(headSchema, Object.fromEntries(head));
}

function issuesOfList(
	{ name, item, limit }: (typeof listSchemas)[number],
	list: readonly object[]
): Issues {
	return recall(list, () => {
		const issues: FormatIssue[] = [];
		if (list.length > limit) issues.push({ path: [name], code: 'too-big', detail: String(limit) });
		for (const [index, one] of list.entries()) {
			const found = recall(one, () => judge(item, one));
			for (const issue of below(name, below(index, found))) issues.push(issue);
		}
		return issues;
	});
}

function issuesOfAnswers(answers: Assessment['answers']): Issues {
	const components = Object.entries(answers).flatMap(([component, ofOne]) => {
		const inside = recall(ofOne, () =>
			Object.entries(ofOne).flatMap(([control, answer]) => [
				...below(control, judge(controlIdSchema, control)),
				...below(
					control,
					recall(answer, () => judge(answerSchema, answer))
				)
			])
		);
		return inside.length === 0 && localIdSchema.safeParse(component).success
			? none
			: below(component, [...judge(localIdSchema, component), ...inside]);
	});
	return below('answers', components);
}

function recall(part: object, find: () => Issues): Issues {
	const before = known.get(part);
	if (before !== undefined) return before;
	const found = find();
	known.set(part, found);
	return found;
}

function judge(schema: z.core.$ZodType, value: unknown): Issues {
	const parsed = z.safeParse(schema, value);
	return parsed.success ? none : issuesOf(parsed.error, Infinity);
}

const below = (key: string | number, issues: Issues): Issues =>
	issues.length === 0 ? issues : issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));

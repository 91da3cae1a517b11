import type { z } from '#lib/domain/primitives/zod.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerSheet, FirstAnswer, provenSchema } from './sample-files.ts';

type Answers = Assessment['answers'];

/** Writes the answers out in full. Throws when one is given twice, or a remark or proof has no answer. */
export function sampleAnswers(
	sheets: readonly AnswerSheet[],
	evidence: z.infer<typeof provenSchema>
): Answers {
	const answers: Record<string, Record<string, Answer>> = {};
	for (const sheet of sheets) {
		const ofComponent = (answers[sheet.component] ??= {});
		for (const [control, status] of statusesOf(sheet)) {
			ofComponent[control] = answerOf(sheet, control, status);
		}
	}
	for (const { id, proves } of evidence) {
		for (const { component, control } of keysOf(proves)) {
			const answer = answers[component]?.[control];
			if (answer === undefined) throw slip(component, `${id} proves ${control} without an answer`);
			(answer.evidence ??= []).push(id);
		}
	}
	return answers;
}

/** The answers that a file names by component. */
export const keysOf = (
	controls: Readonly<Record<string, readonly string[]>>
): readonly AnswerKey[] =>
	Object.entries(controls).flatMap(([component, ids]) =>
		ids.map((control) => ({ component, control }))
	);

/** The statuses of a sheet in the order of the controls. */
function statusesOf(sheet: AnswerSheet): ReadonlyMap<string, AnswerStatus> {
	const entries = Object.entries(sheet.statuses)
		.flatMap(([status, controls]) =>
			controls.map((control) => [control, status as AnswerStatus] as const)
		)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const statuses = new Map(entries);
	if (statuses.size < entries.length) throw slip(sheet.component, 'answers a control twice');
	for (const remarks of [sheet.notes, sheet.reasons, sheet.parties]) {
		const stray = Object.keys(remarks).find((control) => !statuses.has(control));
		if (stray !== undefined) throw slip(sheet.component, `remarks on ${stray} without an answer`);
	}
	const silent = sheet.private.find((control) => sheet.notes[control] === undefined);
	if (silent !== undefined) throw slip(sheet.component, `${silent} has no note to be private`);
	return statuses;
}

function answerOf(sheet: AnswerSheet, control: string, status: AnswerStatus): Answer {
	const [note, reason, party] = [
		sheet.notes[control],
		sheet.reasons[control],
		sheet.parties[control]
	];
	return {
		status,
		...(note !== undefined && { note }),
		...(sheet.private.includes(control) && { privateNote: true as const }),
		...(reason !== undefined && { reason }),
		...(party !== undefined && { party }),
		updatedAt: recordedAt(sheet.answeredOn, Number(control.replace(/\D+/, ''))),
		updatedBy: sheet.answeredBy
	};
}

/** From nine in the morning in Japan, four minutes for each control. */
function recordedAt(day: string, number: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + number * 4 * 60_000).toISOString();
}

/** The history of the answers: the first answer, then the one that stands now. */
export const sampleHistory = (
	firstAnswers: readonly FirstAnswer[],
	answers: Answers
): Assessment['history'] =>
	firstAnswers.flatMap((first) => changesOf(first, answers)).sort((a, b) => (a.at < b.at ? -1 : 1));

function changesOf(
	{ at, by, component, control, status, note }: FirstAnswer,
	answers: Answers
): Assessment['history'] {
	const now = answers[component]?.[control];
	if (now?.updatedAt === undefined || now.updatedAt <= at) {
		throw slip(component, `the history of ${control} leads to no later answer`);
	}
	const first = { status, ...(note !== undefined && { note }), updatedAt: at, updatedBy: by };
	const changed = { at: now.updatedAt, by: now.updatedBy, component, control };
	return [
		{ at, by, component, control, after: first },
		{ ...changed, before: first, after: now }
	];
}

const slip = (component: string, what: string) => new Error(`sample city, ${component}: ${what}`);

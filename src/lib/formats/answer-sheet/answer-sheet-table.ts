import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { columnKey, sheetFields } from './sheet-columns.ts';

/** Words of a sheet in its language. */
export type AnswerSheetWords = {
	readonly wholeCity: string;
	readonly component: string;
	readonly control: string;
	readonly title: string;
	readonly statement: string;
	readonly status: string;
	readonly note: string;
	readonly reason: string;
	readonly statuses: Readonly<Record<AnswerStatus, string>>;
};

/** What is handed out: the questions of a part of the assessment, with what is answered already. */
export type AnswerSheetSource = {
	/** The part that may be seen; its id is that of the whole. */
	readonly part: Assessment;
	readonly keys: readonly AnswerKey[];
	readonly checklist: Checklist;
	readonly locale: Locale;
	readonly words: AnswerSheetWords;
};

/** A sheet as rows of texts: what columns are, their headings, and a row for each question. */
export type AnswerSheetTable = {
	readonly keys: readonly string[];
	readonly headings: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

/** How many columns at the left only tell what is asked. */
export const tellingColumns = 4;

/** The table of an answer sheet; the same for every file format. */
export function answerSheetTable({
	part,
	keys,
	checklist,
	locale,
	words
}: AnswerSheetSource): AnswerSheetTable {
	const controls = controlsById(checklist);
	const names = new Map(part.components.map(({ id, name }) => [id, name]));
	names.set(organisation, words.wholeCity);
	const rows = keys.map(({ component, control }) => {
		const asked = controls.get(control);
		const said = saidOf(part.answers[component]?.[control], words);
		return [
			names.get(component) ?? component,
			control,
			asked?.title[locale] ?? '',
			asked?.statement[locale] ?? '',
			...said,
			part.id,
			component,
			control,
			...said
		];
	});
	const told = [words.component, words.control, words.title, words.statement];
	return {
		keys: [...told.map(() => ''), ...sheetFields.map(columnKey)],
		headings: [
			...told,
			words.status,
			words.note,
			words.reason,
			...sheetFields.slice(3).map(columnKey)
		],
		rows
	};
}

function saidOf(answer: Answer | undefined, { statuses }: AnswerSheetWords): readonly string[] {
	const { status, note = '', reason = '' } = answer ?? {};
	return [status === undefined ? '' : statuses[status], note, reason];
}

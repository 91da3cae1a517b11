import { answerKeyText } from '#lib/domain/assessment/answer-key.ts';
import { changedAnswers } from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import type { AnswerPageRecord, PagedAnswer } from './database-schema.ts';

/** Answers to a page: one change writes one page, and a whole assessment is read in few records. */
export const answersPerPage = 200;

type Answers = Assessment['answers'];

/** Which page each answer stands on: component → control → page. */
type Places = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What the pages hold as last written; an answer stays on its page as long as it exists. */
export type WrittenAnswers = {
	readonly answers: Answers;
	readonly places: Places;
	readonly pages: readonly (readonly PagedAnswer[])[];
};

/** The next state of the pages, and which of them have to be written. */
export type TurnedPages = {
	readonly written: WrittenAnswers;
	readonly changed: readonly number[];
};

export const noAnswersWritten: WrittenAnswers = { answers: {}, places: new Map(), pages: [] };

/**
 * Compares answers with what was last written, by identity: unchanged answers are the same objects.
 * New ones go to the last page while it has room.
 */
export function turnAnswerPages(previous: WrittenAnswers, answers: Answers): TurnedPages {
	const drafts = new Map<number, Map<string, PagedAnswer>>();
	const places = new Map(previous.places);
	let [last, room] = lastPageOf(previous);
	const draftOf = (page: number): Map<string, PagedAnswer> => {
		const draft =
			drafts.get(page) ?? new Map(previous.pages[page]?.map((item) => [keyOf(item), item]));
		drafts.set(page, draft);
		return draft;
	};
	const pageForNew = (): number => {
		if (room === 0) [last, room] = [last + 1, answersPerPage];
		room -= 1;
		return last;
	};
	const changes = changedAnswers(previous.answers, answers);
	for (const [component, ofOne] of groupBy(changes, (change) => change.component)) {
		const ofComponent = new Map(places.get(component));
		for (const { control, after } of ofOne) {
			const page = ofComponent.get(control) ?? pageForNew();
			const key = keyOf([component, control]);
			if (after === undefined) {
				draftOf(page).delete(key);
				ofComponent.delete(control);
			} else {
				draftOf(page).set(key, [component, control, after]);
				ofComponent.set(control, page);
			}
		}
		places.set(component, ofComponent);
	}
	const pages = [...previous.pages];
	for (const [page, draft] of drafts) pages[page] = [...draft.values()];
	return { written: { answers, places, pages }, changed: [...drafts.keys()] };
}

/** What pages read from the database hold, with the answers as they were validated. */
export function writtenAnswersOf(
	records: readonly AnswerPageRecord[],
	answers: Answers
): WrittenAnswers {
	const places = new Map<string, Map<string, number>>();
	const pages: PagedAnswer[][] = [];
	for (const record of records) {
		pages[record.page] = record.answers.map(([component, control, stored]) => {
			const ofComponent = places.get(component) ?? new Map<string, number>();
			places.set(component, ofComponent.set(control, record.page));
			return [component, control, answers[component]?.[control] ?? stored];
		});
	}
	return { answers, places, pages };
}

/** The answers on pages as an assessment holds them; a later page wins should an answer stand twice. */
export function answersOfPages(records: readonly AnswerPageRecord[]): Record<string, object> {
	const byComponent = new Map<string, Map<string, unknown>>();
	for (const [component, control, answer] of records.flatMap(({ answers }) => answers)) {
		const ofComponent = byComponent.get(component) ?? new Map<string, unknown>();
		byComponent.set(component, ofComponent.set(control, answer));
	}
	return Object.fromEntries(
		[...byComponent].map(([component, ofOne]) => [component, Object.fromEntries(ofOne)])
	);
}

const keyOf = ([component, control]: readonly [string, string, ...unknown[]]): string =>
	answerKeyText({ component, control });

function lastPageOf({ pages }: WrittenAnswers): [page: number, room: number] {
	const last = pages.length - 1;
	return [last, last < 0 ? 0 : Math.max(0, answersPerPage - (pages[last]?.length ?? 0))];
}

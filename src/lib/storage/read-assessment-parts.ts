import type { Database } from './connection.ts';
import {
	assessmentStores,
	pagesOf,
	type AnswerPageRecord,
	type AssessmentRecord,
	type BodyRecord,
	type HistoryPageRecord
} from './database-schema.ts';
import { answersOfPages } from './answer-pages.ts';
import { isAnswerPage, isAssessmentRecord, isBodyRecord, isHistoryPage } from './sound-records.ts';
import { beginReading } from './transactions.ts';

/** What could be read of an assessment; `damaged` when some part could not be read or makes no sense. */
export type AssessmentParts = {
	readonly record: AssessmentRecord | undefined;
	readonly body: BodyRecord | undefined;
	readonly answerPages: readonly AnswerPageRecord[];
	readonly historyPages: readonly HistoryPageRecord[];
	readonly checklist: unknown;
	/** What stands where a part should, and is nothing that was ever written. */
	readonly unsound: readonly unknown[];
	readonly damaged: boolean;
};

/** Reads every part of an assessment by itself, so that one broken part does not hide the others. */
export async function readAssessmentParts(
	database: Database,
	id: string
): Promise<AssessmentParts> {
	const transaction = beginReading(database, assessmentStores);
	let damaged = false;
	const attempt = async <Value, Otherwise>(
		read: () => Promise<Value>,
		otherwise: Otherwise
	): Promise<Value | Otherwise> => {
		try {
			return await read();
		} catch (error) {
			if (!(error instanceof DOMException)) throw error;
			damaged = true;
			return otherwise;
		}
	};
	const [foundRecord, foundBody, answers, history] = await Promise.all([
		attempt<unknown, undefined>(() => transaction.objectStore('assessments').get(id), undefined),
		attempt(() => transaction.objectStore('bodies').get(id), undefined),
		attempt(() => transaction.objectStore('answerPages').getAll(pagesOf(id)), []),
		attempt(() => transaction.objectStore('historyPages').getAll(pagesOf(id)), [])
	]);
	const unsound: unknown[] = [];
	const sound = <Part>(found: readonly unknown[], isSound: (part: unknown) => part is Part) => {
		unsound.push(...found.filter((part) => part !== undefined && !isSound(part)));
		return found.filter(isSound);
	};
	const [record] = sound([foundRecord], isAssessmentRecord);
	const [body] = sound([foundBody], isBodyRecord);
	const answerPages = sound(answers, isAnswerPage);
	const historyPages = sound(history, isHistoryPage);
	const digest = digestOf(body);
	const checklist = digest === undefined ? undefined : await readChecklist(database, digest);
	damaged ||= unsound.length > 0;
	return { record, body, answerPages, historyPages, checklist, unsound, damaged };
}

/** All that was read, as it is handed out when it makes no assessment. */
export const rawParts = (parts: AssessmentParts): Record<string, unknown> => ({
	...assembleParts(parts),
	...(parts.unsound.length > 0 && { unreadableParts: parts.unsound })
});

/** The parts put together as an assessment file holds them, without judging them. */
export function assembleParts(parts: AssessmentParts): Record<string, unknown> {
	return {
		...parts.body?.body,
		answers: answersOfPages(parts.answerPages),
		history: parts.historyPages.flatMap(({ entries }) => entries),
		...(parts.checklist !== undefined && { checklistCopy: parts.checklist })
	};
}

/** A copy that cannot be read is no loss: the same checklist may be shipped with the app. */
async function readChecklist(database: Database, digest: string): Promise<unknown> {
	try {
		return (await beginReading(database, ['checklists']).objectStore('checklists').get(digest))
			?.checklist;
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return undefined;
	}
}

function digestOf(body: BodyRecord | undefined): string | undefined {
	const pin: unknown = body !== undefined && 'checklist' in body.body && body.body.checklist;
	if (typeof pin !== 'object' || pin === null || !('digest' in pin)) return undefined;
	return typeof pin.digest === 'string' ? pin.digest : undefined;
}

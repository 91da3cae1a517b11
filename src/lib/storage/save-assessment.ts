import type { AssessmentFile, StorageError } from '#lib/application/ports.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { Database } from './connection.ts';
import { assessmentStores, pagesOf, type AssessmentRecord } from './database-schema.ts';
import { historyPage, historyPageCount } from './history-pages.ts';
import { inTime, late } from './in-time.ts';
import { summaryOf } from './summary-of.ts';
import { allOf, beginWriting, abort } from './transactions.ts';
import type { SeenWrite } from './write-memories.ts';
import { bodyOf, planSave, type SavePlan, type WrittenAssessment } from './written-assessment.ts';

/** One save: what, on top of which counter, and how this write is recognised later. */
export type SaveOrder = {
	readonly file: AssessmentFile;
	readonly saveCount: number;
	readonly savedAt: string;
	readonly writeToken: string;
	readonly written: WrittenAssessment | undefined;
	/** The write that this tab has last seen. */
	readonly seen: SeenWrite | undefined;
	/** Tokens of our own earlier writes that were never acknowledged. */
	readonly unacknowledged: ReadonlySet<string>;
};

/** Writes what changed in one strict transaction; succeeds only after its `complete`. */
export async function saveAssessment(
	database: Database,
	order: SaveOrder
): Promise<Result<WrittenAssessment, StorageError>> {
	const transaction = beginSave(database);
	const writing = writeAll(transaction, order);
	const done = inTime(Promise.all([writing, transaction.done]));
	try {
		const outcome = await done;
		if (outcome !== late) return ok(outcome[0]);
		abort(transaction);
		return fail({ kind: 'no-answer-in-time' });
	} catch (error) {
		abort(transaction);
		if (error instanceof Refusal) return fail(error.reason);
		throw error;
	}
}

const beginSave = (database: Database) => beginWriting(database, assessmentStores);
type SaveTransaction = ReturnType<typeof beginSave>;

/** Leaves the transaction from within; it is then aborted and nothing of it stays. */
class Refusal extends Error {
	readonly reason: StorageError;
	constructor(reason: StorageError) {
		super(reason.kind);
		this.reason = reason;
	}
}

async function writeAll(
	transaction: SaveTransaction,
	order: SaveOrder
): Promise<WrittenAssessment> {
	const { assessment } = order.file;
	const found = await transaction.objectStore('assessments').get(assessment.id);
	const base = baseCount(found, order);
	const isStill = order.written?.writeToken === found?.writeToken;
	const written = isStill && order.written?.saveCount === base ? order.written : undefined;
	const plan = planSave(order.file, written);
	const record = recordOf(order, base + 1, plan);
	await allOf([
		() => transaction.objectStore('assessments').put(record),
		...writeParts(transaction, order.file, plan),
		() => writeChecklist(transaction, order.file, plan)
	]);
	const { saveCount, writeToken } = record;
	return { saveCount, writeToken, assessment, answers: plan.answers };
}

/** The counter this save builds on; refuses when somebody else has saved, or the record is gone. */
function baseCount(found: AssessmentRecord | undefined, order: SaveOrder): number {
	const { saveCount, unacknowledged } = order;
	const { id } = order.file.assessment;
	if (found === undefined) {
		if (saveCount > 0) throw new Refusal({ kind: 'not-found', id });
		return 0;
	}
	if (unacknowledged.has(found.writeToken)) return found.saveCount;
	if (found.saveCount === saveCount && !isAnother(found, order.seen)) return found.saveCount;
	throw new Refusal({ kind: 'changed-elsewhere', id });
}

/** Whether a record was taken away and made anew since, and happens to have been saved as often. */
const isAnother = (found: AssessmentRecord, seen: SeenWrite | undefined): boolean =>
	seen?.saveCount === found.saveCount && seen.writeToken !== found.writeToken;

/** The requests for everything but the record itself, in the order they have to be made. */
function writeParts(
	transaction: SaveTransaction,
	{ assessment }: AssessmentFile,
	plan: SavePlan
): readonly (() => Promise<unknown>)[] {
	const { id, history } = assessment;
	const [answers, entries] = [
		transaction.objectStore('answerPages'),
		transaction.objectStore('historyPages')
	];
	const surplus = IDBKeyRange.bound([id, historyPageCount(history.length)], [id, []]);
	const clear = [() => answers.delete(pagesOf(id)), () => entries.delete(pagesOf(id))];
	return [
		...(plan.everything ? clear : []),
		...(plan.historyShrinks ? [() => entries.delete(surplus)] : []),
		...(plan.body
			? [() => transaction.objectStore('bodies').put({ id, body: bodyOf(assessment) })]
			: []),
		...plan.answerPages.map(
			(page) => () => answers.put({ id, page, answers: plan.answers.pages[page] ?? [] })
		),
		...plan.historyPages.map(
			(page) => () => entries.put({ id, page, entries: historyPage(history, page) })
		)
	];
}

/** Keeps the pinned checklist, once for all assessments that pin it. */
async function writeChecklist(
	transaction: SaveTransaction,
	{ assessment, checklistCopy }: AssessmentFile,
	plan: SavePlan
): Promise<void> {
	if (checklistCopy === undefined || !plan.body) return;
	const { digest } = assessment.checklist;
	const store = transaction.objectStore('checklists');
	if ((await store.getKey(digest)) !== undefined) return;
	await store.put({ digest, checklist: checklistCopy });
}

function recordOf(
	{ file: { assessment }, savedAt, writeToken }: SaveOrder,
	saveCount: number,
	plan: SavePlan
): AssessmentRecord {
	return {
		...summaryOf(assessment, { saveCount, savedAt }),
		answerPages: plan.answers.pages.length,
		historyPages: historyPageCount(assessment.history.length),
		historyCount: assessment.history.length,
		writeToken
	};
}

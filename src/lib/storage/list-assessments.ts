import type {
	AssessmentList,
	AssessmentSummary,
	UnreadableRecord
} from '#lib/application/ports.ts';
import type { Database } from './connection.ts';
import { assessmentStores, pagesOf, type AssessmentRecord } from './database-schema.ts';
import { isAssessmentRecord } from './sound-records.ts';
import { beginReading } from './transactions.ts';

type Listed = { readonly summary: AssessmentSummary } | { readonly unreadable: UnreadableRecord };

/** Lists what is kept; a record that cannot be read is named and does not hide the others. */
export async function listAssessments(database: Database): Promise<AssessmentList> {
	const transaction = beginReading(database, ['assessments', 'bodies']);
	const [ids, bodies] = await Promise.all([
		transaction.objectStore('assessments').getAllKeys(),
		transaction.objectStore('bodies').getAllKeys()
	]);
	// A body whose record is gone is all that is left of an assessment.
	const all = [...new Set([...ids, ...bodies])];
	const listed = await Promise.all(all.map((id) => listOne(database, id)));
	return {
		summaries: listed.flatMap((one) => ('summary' in one ? [one.summary] : [])),
		unreadable: listed.flatMap((one) => ('unreadable' in one ? [one.unreadable] : []))
	};
}

async function listOne(database: Database, id: string): Promise<Listed> {
	try {
		const transaction = beginReading(database, assessmentStores);
		const record: unknown = await transaction.objectStore('assessments').get(id);
		if (!isAssessmentRecord(record)) {
			return { unreadable: { id, raw: JSON.stringify(record ?? null) } };
		}
		const [body, answerPages, historyPages] = await Promise.all([
			transaction.objectStore('bodies').count(id),
			transaction.objectStore('answerPages').count(pagesOf(id)),
			transaction.objectStore('historyPages').count(pagesOf(id))
		]);
		const complete =
			body === 1 && answerPages === record.answerPages && historyPages === record.historyPages;
		return { summary: summaryOf(record, complete) };
	} catch (error) {
		if (!(error instanceof DOMException) || error.name === 'InvalidStateError') throw error;
		return { unreadable: { id, raw: '' } };
	}
}

function summaryOf(record: AssessmentRecord, complete: boolean): AssessmentSummary {
	const { id, title, municipality, fiscalYear, edition } = record;
	const { answerCount, savedAt, saveCount, sample, code } = record;
	const named = {
		id,
		title,
		municipality,
		fiscalYear,
		edition,
		...(code !== undefined && { code })
	};
	return { ...named, answerCount, savedAt, saveCount, sample, complete };
}

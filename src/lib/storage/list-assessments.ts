import type {
	AssessmentList,
	AssessmentSummary,
	UnreadableRecord
} from '#lib/application/ports.ts';
import type { Database } from './connection.ts';
import { assessmentStores, pagesOf, type AssessmentRecord } from './database-schema.ts';
import { beginReading } from './transactions.ts';

type Listed = { readonly summary: AssessmentSummary } | { readonly unreadable: UnreadableRecord };

/** Lists what is kept; a record that cannot be read is named and does not hide the others. */
export async function listAssessments(database: Database): Promise<AssessmentList> {
	const ids = await beginReading(database, ['assessments']).objectStore('assessments').getAllKeys();
	const listed = await Promise.all(ids.map((id) => listOne(database, id)));
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

const texts = ['id', 'title', 'municipality', 'edition', 'savedAt'] as const;
const counts = ['fiscalYear', 'answerCount', 'saveCount', 'answerPages', 'historyPages'] as const;

function isAssessmentRecord(value: unknown): value is AssessmentRecord {
	if (typeof value !== 'object' || value === null) return false;
	const record = value as Record<string, unknown>;
	return (
		texts.every((key) => typeof record[key] === 'string') &&
		counts.every((key) => typeof record[key] === 'number')
	);
}

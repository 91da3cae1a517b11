import type { Database } from './connection.ts';
import { pagesOf } from './database-schema.ts';
import { allOf, beginWriting, abort } from './transactions.ts';

const stores = [
	'assessments',
	'bodies',
	'answerPages',
	'historyPages',
	'safetyCopies',
	'fileHandles'
] as const;

/** Takes away everything that belongs to an assessment; checklists stay, others may pin them. */
export async function removeAssessment(database: Database, id: string): Promise<undefined> {
	const transaction = beginWriting(database, stores);
	const copies = transaction.objectStore('safetyCopies');
	const removeCopies = async () => {
		const keys = await copies.index('byAssessment').getAllKeys(id);
		await allOf(keys.map((key) => () => copies.delete(key)));
	};
	try {
		await allOf([
			() => transaction.objectStore('assessments').delete(id),
			() => transaction.objectStore('bodies').delete(id),
			() => transaction.objectStore('answerPages').delete(pagesOf(id)),
			() => transaction.objectStore('historyPages').delete(pagesOf(id)),
			() => transaction.objectStore('fileHandles').delete(id),
			removeCopies
		]);
	} catch (error) {
		abort(transaction);
		throw error;
	}
	await transaction.done;
	return undefined;
}

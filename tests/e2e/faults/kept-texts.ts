import type { Page } from '@playwright/test';

/** Every text of the answers, histories and safety copies in the database of the site that a page is of. */
export const keptTexts = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const asked = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no reason'));
			});
		const database = await asked(indexedDB.open('machi-tenken'));
		const stores = ['answerPages', 'historyPages', 'safetyCopies'];
		const transaction = database.transaction(stores);
		const records = await Promise.all(
			stores.map((name) => asked(transaction.objectStore(name).getAll()))
		);
		database.close();
		return JSON.stringify(records);
	});

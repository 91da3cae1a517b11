import type { Page } from '@playwright/test';

/** Everything that the browser keeps for the page's origin as it stands, bytes and files as text: something to search in. */
export const rawStorage = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const answerOf = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no answer'));
			});
		const textOf = async (value: unknown): Promise<string> => {
			if (value instanceof Uint8Array) return new TextDecoder().decode(value);
			if (value instanceof Blob) return value.text();
			if (typeof value !== 'object' || value === null) return String(value);
			const name = 'name' in value ? String(value.name) : '';
			const parts = await Promise.all(Object.values(value).map(textOf));
			return [name, ...Object.keys(value), ...parts].join('\n');
		};
		const database = await answerOf(indexedDB.open('machi-tenken'));
		const texts = [...Array(localStorage.length).keys()].map((place) => {
			const key = localStorage.key(place) ?? '';
			return `${key}: ${localStorage.getItem(key) ?? ''}`;
		});
		for (const name of database.objectStoreNames) {
			const store = database.transaction(name).objectStore(name);
			const [keys, records] = await Promise.all([
				answerOf(store.getAllKeys()),
				answerOf(store.getAll())
			]);
			texts.push(`${name}: ${JSON.stringify(keys)}`);
			for (const record of records as unknown[]) texts.push(await textOf(record));
		}
		database.close();
		return texts.join('\n');
	});

/** Puts records into the database as they are, and notes beside it. */
export const putRaw = (
	page: Page,
	records: readonly { readonly store: string; readonly record: unknown }[],
	notes: readonly (readonly [string, string])[]
): Promise<void> =>
	page.evaluate(
		async ([given, noted]) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('machi-tenken');
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no answer'));
			});
			for (const { store, record } of given) {
				const value = record as Record<string, unknown>;
				const sealed = value['sealed'];
				if (typeof sealed === 'string') {
					value['sealed'] = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
				}
				const transaction = database.transaction(store, 'readwrite');
				transaction.objectStore(store).put(value);
				await new Promise((resolve) => (transaction.oncomplete = resolve));
			}
			database.close();
			for (const [key, text] of noted) localStorage.setItem(key, text);
		},
		[records, notes] as const
	);

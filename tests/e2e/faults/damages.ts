/** A record of the database made to say something else, or taken away. */
export type Damage = {
	readonly name: string;
	readonly store: string;
	/** What stands there afterwards, beside the fields of its key; `undefined`: nothing. */
	readonly becomes: object | undefined;
};

const record = (name: string, becomes: object | undefined): Damage => ({
	name: `the record ${name}`,
	store: 'assessments',
	becomes
});
const body = (name: string, becomes: object | undefined): Damage => ({
	name: `the body ${name}`,
	store: 'bodies',
	becomes
});
const answers = (name: string, becomes: object | undefined): Damage => ({
	name: `a page of answers ${name}`,
	store: 'answerPages',
	becomes
});
const history = (name: string, becomes: object | undefined): Damage => ({
	name: `a page of history ${name}`,
	store: 'historyPages',
	becomes
});

/** Nonsense of each kind in each store that an assessment is read from. */
export const damages: readonly Damage[] = [
	record('is gone', undefined),
	answers('is gone', undefined),
	body('is nonsense', { body: 'このレコードは壊れています' }),
	history('is nonsense', { entries: '壊れた' }),
	record('has lost its fields', {}),
	answers('holds rows of other kinds', { answers: [42, null, '壊れた', {}, ['x']] }),
	body('is gone', undefined),
	history('is gone', undefined),
	record('has fields of other types', { title: 5, municipality: [], saveCount: 'x', savedAt: {} }),
	answers('is nonsense', { answers: null }),
	body('has parts of other types', { body: { parties: 'x', components: 7, checklist: null } }),
	history('holds entries of other kinds', { entries: [null, 1, { at: 5 }] }),
	{ name: 'the checklist is gone', store: 'checklists', becomes: undefined },
	{ name: 'the checklist is nonsense', store: 'checklists', becomes: { checklist: [] } },
	{ name: 'the handle of a file is nonsense', store: 'fileHandles', becomes: { handle: 42 } }
];

/** Runs within a page of the site: does the damage to every record of the city that stands in the store. */
export const doDamage = ({ store, becomes }: Damage): Promise<number> =>
	new Promise((resolve, reject) => {
		const opening = indexedDB.open('machi-tenken');
		opening.onerror = () => reject(new Error('not opened'));
		opening.onsuccess = () => {
			let damaged = 0;
			const transaction = opening.result.transaction(store, 'readwrite');
			const records = transaction.objectStore(store);
			if (store === 'fileHandles') records.put({ id: 'small-city', ...becomes });
			records.openCursor().onsuccess = ({ target }) => {
				const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
				if (cursor === null) return;
				const { id, page, digest } = cursor.value as Record<string, unknown>;
				if (id === 'small-city' || digest !== undefined) {
					damaged += 1;
					const key = Object.entries({ id, page, digest }).filter(([, part]) => part !== undefined);
					if (becomes === undefined) cursor.delete();
					else cursor.update({ ...Object.fromEntries(key), ...becomes });
				}
				cursor.continue();
			};
			transaction.oncomplete = () => {
				opening.result.close();
				resolve(damaged);
			};
			transaction.onabort = () => reject(new Error('not damaged'));
		};
	});

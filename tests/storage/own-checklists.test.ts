import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnChecklist, OwnChecklists } from '#lib/application/ports.ts';
import {
	createIndexedDbOwnChecklists,
	createMemoryOwnChecklists
} from '#lib/storage/own-checklists.ts';
import { smallChecklist, smallDigest } from '../application/assessment-builders.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { freshBrowser, openTab } from './database-support.ts';

beforeEach(freshBrowser);

const own = (importedAt: string, revision = 1): OwnChecklist => {
	const checklist = { ...smallChecklist, revision };
	return { checklist, digest: digestChecklist(checklist), source: '公式.xlsx', importedAt };
};

const keepers: readonly (readonly [string, () => OwnChecklists])[] = [
	['the database', () => createIndexedDbOwnChecklists(openTab().connection)],
	['memory', createMemoryOwnChecklists]
];

describe.each(keepers)('imported checklists in %s', (_, create) => {
	test('are listed newest import first, once each, and can be taken away', async () => {
		const kept = create();
		const [older, newer] = [own('2026-11-22T00:00:00Z'), own('2026-11-23T00:00:00Z', 2)];
		expect(await kept.list()).toEqual({ ok: true, value: [] });
		for (const item of [older, newer, older])
			expect(await kept.put(item)).toMatchObject({ ok: true });
		expect(await kept.list()).toEqual({ ok: true, value: [newer, older] });
		await kept.remove(newer.digest);
		expect(await kept.list()).toEqual({ ok: true, value: [older] });
	});
});

test('a record that is not what its digest says is passed over and stays', async () => {
	const { connection } = openTab();
	const kept = createIndexedDbOwnChecklists(connection);
	await kept.put({ ...own('2026-11-22T00:00:00Z', 2), digest: smallDigest });
	await kept.put(own('2026-11-22T00:00:00Z', 3));
	const list = await kept.list();
	expect(list.ok && list.value.map(({ checklist }) => checklist.revision)).toEqual([3]);
	const opened = await connection.open();
	expect(opened.ok && (await opened.value.count('ownChecklists'))).toBe(2);
});

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FolderEntry } from '../../../src/cli/aggregate/file-entry.ts';
import { leftOutList } from '../../../src/cli/aggregate/left-out-list.ts';
import { steadyReader } from '../../../src/cli/aggregate/read-steadily.ts';
import { walkFolder } from '../../../src/cli/aggregate/walk-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const none: ReadonlySet<string> = new Set();

async function told(folder: string): Promise<Readonly<Record<string, string>>> {
	const entries: FolderEntry[] = [];
	for await (const entry of walkFolder(folder, none)) entries.push(entry);
	return Object.fromEntries(
		entries.map((entry) => [entry.name, entry.kind === 'file' ? 'file' : entry.why.kind])
	);
}

/** Makes a pipe with a name; false where the system has none. */
const makePipe = (path: string): boolean => spawnSync('mkfifo', [path]).status === 0;

/** Writes a file whose name is Shift_JIS (札幌); false where the system refuses such names. */
function writeMisnamed(folder: string, ending: string): boolean {
	try {
		const name = Buffer.from([0x8e, 0x44, 0x96, 0x79]);
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name, Buffer.from(ending)]), '{}');
		return true;
	} catch {
		return false;
	}
}

describe('a folder', () => {
	it('with circles of links is walked once, and every link is told', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'a/b'), { recursive: true });
		writeFileSync(join(folder, 'a/b/file.json'), '{}');
		symlinkSync('..', join(folder, 'a/b/up'));
		symlinkSync('self', join(folder, 'a/self'));
		symlinkSync('nowhere', join(folder, 'dangling.json'));
		expect(await told(folder)).toEqual({
			'a/b/file.json': 'file',
			'a/b/up': 'link',
			'a/self': 'link',
			'dangling.json': 'link'
		});
	});

	it('with a pipe says so, and does not wait for a writer', async ({ skip }) => {
		const folder = temporaryFolder();
		if (!makePipe(join(folder, 'pipe.json'))) skip();
		expect(await told(folder)).toEqual({ 'pipe.json': 'not-a-file' });
	});

	it('names what is not named in UTF-8, file or folder, and goes on', async ({ skip }) => {
		const folder = temporaryFolder();
		if (!writeMisnamed(folder, '.json')) skip();
		const name = Buffer.from([0x8e, 0x44]);
		mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), name]));
		writeFileSync(join(folder, 'z\uFFFD.json'), '{}');
		const found = await told(folder);
		expect(Object.values(found).sort()).toEqual(['file', 'wrong-name', 'wrong-name']);
		expect(found['z\uFFFD.json']).toBe('file');
	});

	it('that is gone when it is its turn is told', async () => {
		expect(await told(join(temporaryFolder(), 'gone'))).toEqual({ '': 'gone' });
	});
});

describe('a file', () => {
	/** Longer than what is read at a time. */
	const beginning = '{"format":"machi-tenken/assessment"';
	const long = `${beginning}${' '.repeat(8 * 1024 * 1024)}`;

	it.each([
		['grows', (path: string) => appendFileSync(path, ' ')],
		['shrinks', (path: string, turn: number) => truncateSync(path, long.length - turn)]
	])('that %s while it is read is not used', async (_, change) => {
		const path = join(temporaryFolder(), 'a.machi-tenken.json');
		writeFileSync(path, long);
		const state = { isDone: false };
		const reading = steadyReader()(path, 'a.machi-tenken.json').finally(() => {
			state.isDone = true;
		});
		for (let turn = 1; !state.isDone; turn++) {
			change(path, turn);
			await setImmediate();
		}
		expect(await reading).toEqual({ ok: false, error: { kind: 'changed-while-read' } });
	});

	it('that became a pipe, a link or nothing since it was listed is told', async ({ skip }) => {
		const folder = temporaryFolder();
		const read = steadyReader();
		symlinkSync('/dev/zero', join(folder, 'link.json'));
		expect(await read(join(folder, 'link.json'), 'link.json')).toMatchObject({
			error: { kind: 'link' }
		});
		expect(await read(join(folder, 'none.json'), 'none.json')).toMatchObject({
			error: { kind: 'gone' }
		});
		expect(await read(folder, 'folder.json')).toMatchObject({ error: { kind: 'not-a-file' } });
		if (!makePipe(join(folder, 'pipe.json'))) skip();
		expect(await read(join(folder, 'pipe.json'), 'pipe.json')).toMatchObject({
			error: { kind: 'not-a-file' }
		});
	});
});

describe('what is left out', () => {
	it('is counted whole and named in bounds, whatever the order', () => {
		const names = Array.from({ length: 5000 }, (_, i) => `${String(i).padStart(5, '0')}.pdf`);
		const lists = [names, names.toReversed()].map((files) => {
			const list = leftOutList();
			for (const file of files) {
				list.add(file, { kind: 'other-file', found: 'other' });
				list.add(file, { kind: 'no-permission' });
				list.add(file, { kind: 'unreadable', code: file < '02500' ? 'EIO' : 'EBUSY' });
			}
			return list;
		});
		const [lines, again] = lists.map((list) => list.lines());
		expect(again).toEqual(lines);
		const sum = (kind: string) =>
			(lines ?? [])
				.filter(({ why }) => why.kind === kind)
				.reduce((total, { files }) => total + files, 0);
		expect(['other-file', 'no-permission', 'unreadable'].map(sum)).toEqual([5000, 5000, 5000]);
		expect(lines?.length).toBeLessThan(7000);
		expect(lines?.find(({ file }) => file === '00000.pdf')).toMatchObject({ counted: false });
		expect(
			lines?.filter(({ counted }) => counted).map(({ file, files, why }) => [file, files, why.kind])
		).toEqual([
			['*.pdf', 3000, 'no-permission'],
			['*.pdf', 4900, 'other-file'],
			['*.pdf', 500, 'unreadable'],
			['*.pdf', 500, 'unreadable']
		]);
	});
});

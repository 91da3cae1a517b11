import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMasterFile, neverSeen } from '#lib/exchange/master-file.ts';
import { createMasterFiles } from '#lib/exchange/master-files.ts';
import { createMemoryHandleStore } from '#lib/exchange/memory-handle-store.ts';
import { FakeDisk } from './fake-handle.ts';

let disk: FakeDisk;
beforeEach(() => {
	disk = new FakeDisk();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const masterOf = (handles = createMemoryHandleStore()) =>
	createMasterFile('a-1', disk.handle, { handles, seen: neverSeen });

describe('a master file', () => {
	test('holds what was written, again and again', async () => {
		const master = masterOf();
		expect(await master.write('一', 'refuse')).toEqual({ ok: true, value: undefined });
		expect(await master.write('二', 'refuse')).toEqual({ ok: true, value: undefined });
		expect(disk.content).toBe('二');
	});

	test.each(['createWritable', 'write', 'close'] as const)(
		'that fails at %s keeps its old content',
		async (step) => {
			const master = masterOf();
			await master.write('old', 'refuse');
			disk.failAt = step;
			expect(await master.write('new', 'refuse')).toEqual({
				ok: false,
				error: { kind: 'file-gone', name: disk.handle.name }
			});
			expect(disk.content).toBe('old');
			disk.failAt = undefined;
			expect((await master.write('new', 'refuse')).ok).toBe(true);
		}
	);

	test.each([
		['NotAllowedError', 'permission-needed'],
		['NoModificationAllowedError', 'file-not-written'],
		['QuotaExceededError', 'file-not-written']
	])('that answers %s is reported as %s', async (name, kind) => {
		disk.failAt = 'createWritable';
		disk.failWith = name;
		expect(await masterOf().write('x', 'refuse')).toMatchObject({ error: { kind } });
	});

	test('that somebody else wrote is not overwritten unasked', async () => {
		const master = masterOf();
		await master.write('ours', 'refuse');
		disk.changeElsewhere('theirs');
		expect(await master.write('ours 2', 'refuse')).toMatchObject({
			error: { kind: 'file-changed-elsewhere' }
		});
		expect(disk.content).toBe('theirs');
		expect((await master.write('ours 2', 'overwrite')).ok).toBe(true);
		expect(disk.content).toBe('ours 2');
	});

	test('is read back: a disk that loses bytes is not believed', async () => {
		disk.corrupts = true;
		expect(await masterOf().write('text', 'refuse')).toMatchObject({
			error: { kind: 'file-not-written', cause: 'read-back-differs' }
		});
	});

	test('remembers over visits what it was, so that a newer file is noticed next time', async () => {
		const handles = createMemoryHandleStore();
		await masterOf(handles).write('ours', 'refuse');
		disk.changeElsewhere('theirs');
		const found = await createMasterFiles(handles).find('a-1');
		expect(await found?.write('ours 2', 'refuse')).toMatchObject({
			error: { kind: 'file-changed-elsewhere' }
		});
	});
});

describe('master files', () => {
	test('are not supported without pickers, and choosing says so', async () => {
		const files = createMasterFiles(createMemoryHandleStore());
		expect(files.supported).toBe(false);
		expect(await files.choose('a-1', 'x')).toEqual({
			ok: false,
			error: { kind: 'not-supported' }
		});
	});

	test('are chosen with the suggested name and found again', async () => {
		const showSaveFilePicker = vi.fn(() => Promise.resolve(disk.handle));
		vi.stubGlobal('showSaveFilePicker', showSaveFilePicker);
		vi.stubGlobal('showOpenFilePicker', vi.fn());
		const files = createMasterFiles(createMemoryHandleStore());
		expect(files.supported).toBe(true);
		const chosen = await files.choose('a-1', '加古川市_2026.machi-tenken.json');
		expect(chosen.ok).toBe(true);
		expect(showSaveFilePicker).toHaveBeenCalledWith(
			expect.objectContaining({ suggestedName: '加古川市_2026.machi-tenken.json' })
		);
		expect((await files.find('a-1'))?.name).toBe(disk.handle.name);
		await files.forget('a-1');
		expect(await files.find('a-1')).toBeUndefined();
	});

	test('a closed picker is no error to speak of', async () => {
		const closed = () => Promise.reject(new DOMException('closed', 'AbortError'));
		vi.stubGlobal('showSaveFilePicker', closed);
		vi.stubGlobal('showOpenFilePicker', closed);
		const files = createMasterFiles(createMemoryHandleStore());
		expect(await files.choose('a-1', 'x')).toEqual({ ok: false, error: { kind: 'cancelled' } });
	});

	test('adopt the file an assessment was opened from, and protect what it then becomes', async () => {
		disk.content = 'opened';
		const files = createMasterFiles(createMemoryHandleStore());
		const file = {
			name: 'f',
			size: 6,
			arrayBuffer: () => Promise.resolve(new ArrayBuffer(0))
		};
		expect(await files.adopt('a-1', file)).toBeUndefined();
		const adopted = await files.adopt('a-1', { ...file, handle: disk.handle });
		disk.changeElsewhere('theirs');
		expect(await adopted?.write('ours', 'refuse')).toMatchObject({
			error: { kind: 'file-changed-elsewhere' }
		});
	});
});

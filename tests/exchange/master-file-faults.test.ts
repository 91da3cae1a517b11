import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMasterFile, neverSeen } from '#lib/exchange/master-file.ts';
import { createMemoryHandleStore } from '#lib/exchange/memory-handle-store.ts';
import type { FileError, HandleStore } from '#lib/application/file-ports.ts';
import type { KeepableHandle, WritableLike } from '#lib/exchange/file-system-access.ts';

// Every call that the master file makes of the file system goes wrong in turn, in every way a browser knows: the
// file holds the old text or the new one, whole, and what is acknowledged is what it holds.

/** How a call goes wrong: refused with a name, or without an answer that can be read. */
const refusals = [
	'NotFoundError',
	'NotAllowedError',
	'NoModificationAllowedError',
	'InvalidStateError',
	'QuotaExceededError',
	'AbortError',
	'UnknownError'
] as const;

const kindOf: Readonly<Record<(typeof refusals)[number], FileError['kind']>> = {
	NotFoundError: 'file-gone',
	NotAllowedError: 'permission-needed',
	NoModificationAllowedError: 'file-not-written',
	InvalidStateError: 'file-not-written',
	QuotaExceededError: 'file-not-written',
	AbortError: 'file-not-written',
	UnknownError: 'file-not-written'
};

/** A disk whose n-th call is refused; `close` puts the new file in place at once, as a rename does. */
class FailingDisk {
	content = '';
	calls = 0;
	readonly names: string[] = [];
	failAt = Infinity;
	failWith: (typeof refusals)[number] = 'UnknownError';
	#lastModified = 1;

	readonly handle: KeepableHandle = {
		kind: 'file',
		name: '控え.machi-tenken.json',
		getFile: () =>
			this.#call('getFile', () => {
				const file = new File([this.content], '控え', { lastModified: this.#lastModified });
				Object.assign(file, { text: () => this.#call('text', () => this.content) });
				return file;
			}),
		createWritable: () => this.#call('createWritable', () => this.#writable()),
		queryPermission: () => this.#call('queryPermission', () => 'granted' as const),
		requestPermission: () => this.#call('requestPermission', () => 'granted' as const)
	};

	#writable(): WritableLike {
		let pending = '';
		return {
			write: (text) => this.#call('write', () => void (pending += text)),
			close: () =>
				this.#call('close', () => {
					this.content = pending;
					this.#lastModified += 1;
				}),
			abort: () => this.#call('abort', () => undefined)
		};
	}

	changeElsewhere(text: string): void {
		this.content = text;
		this.#lastModified += 100;
	}

	#call<Value>(name: string, act: () => Value): Promise<Value> {
		this.calls += 1;
		this.names.push(name);
		if (this.calls === this.failAt)
			return Promise.reject(new DOMException('made to fail', this.failWith));
		return Promise.resolve(act());
	}
}

const masterOf = (disk: FailingDisk, handles: HandleStore = createMemoryHandleStore()) =>
	createMasterFile('a-1', disk.handle, { handles, seen: neverSeen });

/** A file that holds `old`, known to be ours, on a disk whose calls are counted from here. */
async function heldFile() {
	const disk = new FailingDisk();
	const master = masterOf(disk);
	expect((await master.write('old', 'refuse')).ok).toBe(true);
	[disk.calls, disk.names.length] = [0, 0];
	return { disk, master };
}

describe.each(refusals)('a call that ends in %s', (name) => {
	test('at any place of a write leaves a whole file, and the next write brings the newest', async () => {
		let failed = 0;
		for (let position = 1; ; position++) {
			const { disk, master } = await heldFile();
			[disk.failAt, disk.failWith] = [position, name];
			const written = await master.write('new', 'refuse');
			if (disk.calls < position) break;
			const place = `${name} at ${String(disk.names[position - 1])}`;
			expect(['old', 'new'], place).toContain(disk.content);
			if (written.ok) expect(disk.content, place).toBe('new');
			else {
				failed += 1;
				expect(written.error, place).toMatchObject({ kind: kindOf[name] });
			}
			disk.failAt = Infinity;
			// Where the new text came to stand although reading it back failed, the file is not known for ours any
			// longer: then it is asked, never written over in silence and never left behind.
			const again = await master.write('newest', 'refuse');
			if (!again.ok) {
				expect(again.error.kind, place).toBe('file-changed-elsewhere');
				expect((await master.write('newest', 'overwrite')).ok, place).toBe(true);
			}
			expect(disk.content, place).toBe('newest');
		}
		expect(failed).toBeGreaterThanOrEqual(5);
	});

	test('at any place of asking for consent is told', async () => {
		const disk = new FailingDisk();
		[disk.failAt, disk.failWith] = [1, name];
		expect(await masterOf(disk).allow()).toMatchObject({ error: { kind: kindOf[name] } });
		expect((await masterOf(disk).allow()).ok).toBe(true);
	});
});

describe('a store of handles', () => {
	test('that refuses to remember does not make a written file one that was not', async () => {
		const disk = new FailingDisk();
		const forgetful = createMemoryHandleStore();
		const master = masterOf(disk, {
			...forgetful,
			write: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
		});
		await master.write('text', 'refuse');
		expect(disk.content).toBe('text');
		// It is told as a failure or as written; either way the next write goes through.
		expect((await masterOf(disk).write('text 2', 'refuse')).ok).toBe(true);
	});
});

/** A file under acts in any order, and what must hold of it. */
class SharedFile {
	readonly #disk = new FailingDisk();
	readonly #handles = createMemoryHandleStore();
	#master = masterOf(this.#disk, this.#handles);
	/** Something of ours was acknowledged; before that the user has chosen the file, whatever was in it. */
	#isOurs = false;
	#isTheirs = false;

	changeElsewhere(text: string): void {
		this.#disk.changeElsewhere(text);
		this.#isTheirs = this.#isOurs;
	}

	async visit(): Promise<void> {
		const seen = (await this.#handles.read('a-1')) ?? neverSeen;
		this.#master = createMasterFile('a-1', this.#disk.handle, { handles: this.#handles, seen });
	}

	failIn(calls: number): void {
		this.#disk.failAt = this.#disk.calls + 1 + calls;
	}

	async write(text: string, ifChanged: 'refuse' | 'overwrite'): Promise<void> {
		const before = this.#disk.content;
		const { ok } = await this.#master.write(text, ifChanged);
		expect(ok ? [text] : [before, text]).toContain(this.#disk.content);
		this.#isOurs ||= ok;
		if (ifChanged === 'overwrite') this.#isTheirs &&= this.#disk.content !== text;
		else if (this.#isTheirs) {
			expect(ok, 'what others wrote was taken for ours').toBe(false);
			expect(this.#disk.content).toBe(before);
		}
	}
}

describe('a file that others write too', () => {
	const text = fc.string({ maxLength: 20 });
	const act = fc.oneof(
		text.map((words) => (file: SharedFile) => file.write(words, 'refuse')),
		text.map((words) => (file: SharedFile) => file.write(words, 'overwrite')),
		text.map((words) => async (file: SharedFile) => {
			file.changeElsewhere(words);
			return Promise.resolve();
		}),
		fc.constant((file: SharedFile) => file.visit()),
		fc.nat(7).map((calls) => async (file: SharedFile) => {
			file.failIn(calls);
			return Promise.resolve();
		})
	);

	test('is never written over unasked, and holds what was acknowledged last, in any order of acts', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
				const file = new SharedFile();
				for (const one of acts) await one(file);
			}),
			{ numRuns: 500 }
		);
	});
});

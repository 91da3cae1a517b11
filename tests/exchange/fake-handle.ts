/* eslint-disable @typescript-eslint/require-await -- the browser's methods are asynchronous, these only pretend */
import type { KeepableHandle } from '#lib/exchange/file-system-access.ts';

/** A file on a disk that can be pulled out, changed by others, or refuse to be written. */
export class FakeDisk {
	content = '';
	lastModified = 1;
	permission: PermissionState = 'granted';
	failAt: 'createWritable' | 'write' | 'close' | 'getFile' | undefined;
	failWith = 'NotFoundError';
	corrupts = false;
	writes = 0;

	readonly handle: KeepableHandle = {
		kind: 'file',
		name: '加古川市.machi-tenken.json',
		getFile: async () => {
			this.#step('getFile');
			return new File([this.content], this.handle.name, { lastModified: this.lastModified });
		},
		createWritable: async () => {
			this.#step('createWritable');
			let pending = '';
			return {
				write: async (text) => {
					this.#step('write');
					pending += text;
				},
				close: async () => {
					this.#step('close');
					this.content = this.corrupts ? pending.slice(1) : pending;
					this.lastModified += 1;
					this.writes += 1;
				},
				abort: async () => undefined
			};
		},
		queryPermission: async () => this.permission,
		requestPermission: async () => this.permission
	};

	/** Somebody else writes the file. */
	changeElsewhere(content: string): void {
		this.content = content;
		this.lastModified += 100;
	}

	#step(name: NonNullable<FakeDisk['failAt']>): void {
		if (this.failAt === name) throw new DOMException('made to fail', this.failWith);
	}
}

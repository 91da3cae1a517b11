import type { AppPorts } from '#lib/application/app-ports.ts';
import { backupFileName } from '#lib/application/backup-file.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import type { SafetyCopy, StorageError } from '#lib/application/ports.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';

/** The safety copies of the assessment on screen. */
export class SafetyCopiesState {
	readonly #ports: Pick<AppPorts, 'safetyCopies' | 'files' | 'clock'>;
	#list = $state.raw<readonly SafetyCopy[]>([]);

	constructor(ports: Pick<AppPorts, 'safetyCopies' | 'files' | 'clock'>) {
		this.#ports = ports;
	}

	/** Newest first. */
	get list(): readonly SafetyCopy[] {
		return this.#list;
	}

	/** Reads the list of an assessment. */
	async follow(id: string): Promise<void> {
		const list = await this.#ports.safetyCopies.list(id);
		this.#list = list.ok ? list.value : [];
	}

	/** A copy as a file that can be taken in like any other. */
	async read(key: number, name: string): Promise<Result<PickedFile, StorageError>> {
		const text = await this.#ports.safetyCopies.read(key);
		if (!text.ok) return text;
		const bytes = new TextEncoder().encode(text.value);
		return ok({ name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.buffer) });
	}

	/** Hands a copy to the downloads. */
	async download(
		key: number,
		assessment: Pick<Assessment, 'municipality' | 'period'>
	): Promise<Result<undefined, StorageError>> {
		const text = await this.#ports.safetyCopies.read(key);
		if (!text.ok) return text;
		this.#ports.files.download({
			name: backupFileName(assessment, this.#ports.clock()),
			mediaType: 'application/json',
			content: text.value
		});
		return ok(undefined);
	}
}

import type { AppPorts, TypedText } from '#lib/application/app-ports.ts';
import { textOfFile } from '#lib/application/backup-file.ts';
import { campaignFileOf } from '#lib/application/campaign-file.ts';
import {
	isAnythingLeft,
	rehearseNote,
	type LeftAtLocking
} from '#lib/application/left-at-locking.ts';
import { isAnythingNotKept, type NotKept } from '#lib/application/not-kept.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import { stampOf } from '#lib/application/safe-for-files.ts';
import { canNoteUnsaved } from '#lib/application/unsaved-work.ts';
import type { LockState } from './lock.svelte.ts';
import { leftIn, namesOfLeft, type HeldInMemory } from './save-before-locking.ts';

/** How often it is looked whether locking now would lose something, in ms. */
const lookTime = 5000;

/** Results that were compared are read anew from their files: they are not missed. */
const inMemoryAlone = (held: HeldInMemory): LeftAtLocking => ({ ...leftIn(held), cities: 0 });
const textOf = (held: HeldInMemory): string => JSON.stringify(inMemoryAlone(held));

/** What would go if everything were locked now, because neither the database nor the small store takes it. */
export class LossAtLocking {
	readonly #ports: AppPorts;
	readonly #lock: Pick<LockState, 'phase'>;
	#held: HeldInMemory | undefined;
	#lost = $state.raw<NotKept>();
	/** What would be kept, and what was handed out as a file: neither need be tried again until it is another. */
	#rehearsed = '';
	#handedOut = '';
	/** The work that was judged last: it can be large. */
	#judged: { readonly file?: AssessmentFile; readonly isKept: boolean } = { isKept: true };

	constructor(ports: AppPorts, lock: Pick<LockState, 'phase'>) {
		this.#ports = ports;
		this.#lock = lock;
	}

	get lost(): NotKept | undefined {
		return this.#lost;
	}

	/** Begins to look; returns the stop. */
	watch(held: HeldInMemory): () => void {
		this.#held = held;
		const timer = setInterval(() => void this.look(), lookTime);
		return () => clearInterval(timer);
	}

	/** Looks now; true when something would go. */
	async look(how: 'anew' | 'where-changed' = 'where-changed'): Promise<boolean> {
		if (this.#held === undefined || this.#lock.phase !== 'open') return false;
		if (how === 'anew') [this.#rehearsed, this.#judged] = ['', { isKept: true }];
		const lost = {
			fields: [],
			...(!(await this.#isLeftKept(this.#held)) && namesOfLeft(leftIn(this.#held))),
			...(!(await this.#isWorkKept(this.#held)) && {
				assessment: this.#held.desk.current?.assessment.title ?? ''
			})
		};
		this.#lost = isAnythingNotKept(lost) ? lost : undefined;
		return this.#lost !== undefined;
	}

	/** Hands out what would go, as files. */
	async download(
		fileName: string,
		inWords: (field: TypedText) => readonly string[]
	): Promise<void> {
		const { files, clock } = this.#ports;
		const [held, lost] = [this.#held, this.#lost];
		if (held === undefined || lost === undefined) return;
		if (lost.assessment !== undefined) held.desk.saving.emergencyExport();
		const { campaign, typed } = leftIn(held);
		if (lost.campaign !== undefined && campaign !== undefined) {
			files.download(campaignFileOf(campaign, clock()));
			held.campaign.noteSaved();
		}
		if (lost.fields.length > 0) {
			files.download({
				name: `${fileName}_${stampOf(clock())}.txt`,
				mediaType: 'text/plain',
				content: `${typed.flatMap(inWords).join('\r\n')}\r\n`
			});
		}
		this.#handedOut = textOf(held);
		await this.look('anew');
	}

	/** What has no place in the database is put there, and taken away again, where the small store does not take it. */
	async #isLeftKept(held: HeldInMemory): Promise<boolean> {
		const left = inMemoryAlone(held);
		if (!isAnythingLeft(left)) return true;
		const text = textOf(held);
		if (text === this.#rehearsed || text === this.#handedOut) return true;
		const { smallStore, leftWork } = this.#ports;
		const isKept = rehearseNote(smallStore, left) || (await leftWork.rehearse(left)).ok;
		this.#rehearsed = isKept ? text : '';
		return isKept;
	}

	/** The database has refused it: a file, the small store or a safety copy has to hold it. */
	async #isWorkKept({ desk: { saving, current } }: HeldInMemory): Promise<boolean> {
		if (saving.phase.kind !== 'not-saved' || current === undefined) return true;
		if (saving.backup.isCurrent || saving.noteLastWords()) return true;
		const { file } = current;
		if (file !== this.#judged.file) this.#judged = { file, isKept: await this.#wouldKeep(file) };
		return this.#judged.isKept;
	}
	async #wouldKeep(file: AssessmentFile): Promise<boolean> {
		const { smallStore, leftWork, clock } = this.#ports;
		if (canNoteUnsaved(smallStore, file, clock())) return true;
		return (await leftWork.rehearse(textOfFile(file))).ok;
	}
}

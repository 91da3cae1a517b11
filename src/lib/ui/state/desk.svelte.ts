import type { AppPorts } from '#lib/application/app-ports.ts';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import { textOfFile } from '#lib/application/backup-file.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { recallLastWords } from '#lib/application/last-words.ts';
import {
	loadAssessment,
	loadSampleCity,
	type OpenedAssessment,
	type OpenError,
	type SampleError
} from '#lib/application/open-assessment.ts';
import type { StorageError } from '#lib/application/ports.ts';
import { startAssessment, type AssessmentStart } from '#lib/application/start-assessment.ts';
import { startWithCity, startYearFrom } from '#lib/application/start-from.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { AssessmentState } from './assessment.svelte.ts';
import { LateEdits } from './late-edits.svelte.ts';
import type { PersistenceState } from './persistence.svelte.ts';
import { SavingState } from './saving.svelte.ts';
import type { SettingsState } from './settings.svelte.ts';
import type { WorkspaceState } from './workspace.svelte.ts';

/** What to do when what is on screen is in no durable place: refuse to leave it, or give it up. */
export type LeaveUnsaved = 'refuse' | 'discard';

/** The states a desk works with. */
export type DeskSurroundings = {
	readonly workspace: WorkspaceState;
	readonly persistence: PersistenceState;
	readonly settings: SettingsState;
};

/** The one assessment that is open: opening, starting and leaving it. */
export class DeskState {
	readonly #ports: AppPorts;
	readonly #around: DeskSurroundings;
	#current = $state.raw<AssessmentState>();
	#turn: Promise<unknown> = Promise.resolve();

	/** How saving stands, and the copies outside the browser. */
	readonly saving: SavingState;
	/** What was begun in an assessment that is not on screen any longer. */
	readonly late: LateEdits;

	constructor(ports: AppPorts, around: DeskSurroundings) {
		this.#ports = ports;
		this.#around = around;
		this.saving = new SavingState(ports, (file, saveCount, savedAt) => {
			const { id, title } = file.assessment;
			const answerCount = countAnswers(file.assessment);
			around.workspace.noteSaved({ id, title, saveCount, answerCount, savedAt });
			void around.persistence.askOnce();
		});
		const inTurn = (act: () => Promise<void>) => this.#inTurn(act);
		this.late = new LateEdits(ports, { current: () => this.#current, inTurn });
	}

	/** The assessment on screen. */
	get current(): AssessmentState | undefined {
		return this.#current;
	}

	/** Opens a kept assessment. */
	open(id: string, unsaved: LeaveUnsaved = 'refuse'): Promise<Result<undefined, OpenError>> {
		return this.#inTurn(async () => {
			const left = await this.#leave(unsaved);
			if (!left.ok) return left;
			const loaded = await loadAssessment(this.#ports, id);
			this.#around.workspace.noteOpening(id, loaded);
			if (!loaded.ok) return loaded;
			await this.#show(loaded.value);
			return ok(undefined);
		});
	}

	/** Starts a blank assessment and saves it; when saving fails it stays open, in memory. */
	start(
		given: AssessmentStart,
		unsaved: LeaveUnsaved = 'refuse'
	): Promise<Result<undefined, OpenError>> {
		return this.take(startAssessment(this.#ports.newIdentifier, given), { unsaved });
	}

	/**
	 * Starts an assessment from a kept one: with its answers (another year, on its checklist) or with its
	 * city alone. The kept one is only read.
	 */
	startFrom(
		base: OpenedAssessment,
		carry: 'answers' | 'city',
		given: AssessmentStart
	): Promise<Result<undefined, OpenError>> {
		const { newIdentifier } = this.#ports;
		const opened =
			carry === 'answers'
				? startYearFrom(newIdentifier, base, given)
				: startWithCity(newIdentifier, base, given);
		return this.take(opened, { unsaved: 'refuse' });
	}

	/** Reads a kept assessment without opening it. */
	async peek(id: string): Promise<Result<OpenedAssessment, OpenError>> {
		await this.saving.flush();
		return loadAssessment(this.#ports, id);
	}

	/** Hands the record of a kept assessment to the downloads, as it is, whether or not it can be opened. */
	async downloadRecord(id: string): Promise<Result<undefined, StorageError>> {
		const stored = await this.#ports.repository.load(id);
		const { workspace } = this.#around;
		if (stored.ok) workspace.downloadUnreadable({ id, raw: textOfFile(stored.value.file) });
		else if ('raw' in stored.error) workspace.downloadUnreadable({ id, raw: stored.error.raw });
		else return stored;
		return ok(undefined);
	}

	/** Shows the sample city: in memory only, never kept. */
	async openSample(
		unsaved: LeaveUnsaved = 'refuse'
	): Promise<Result<undefined, OpenError | SampleError>> {
		const loaded = await loadSampleCity(this.#ports);
		return loaded.ok ? this.#showUnkept(loaded.value, 'allowed', unsaved) : loaded;
	}

	/** Shows what came from a file: nothing can be changed, nothing is kept. */
	showReadOnly(
		opened: OpenedAssessment,
		unsaved: LeaveUnsaved = 'refuse'
	): Promise<Result<undefined, OpenError>> {
		return this.#showUnkept(opened, 'read-only', unsaved);
	}

	/** Opens and saves an assessment that is not kept yet, or replaces a kept one (`saveCount` > 0). */
	take(
		opened: OpenedAssessment,
		{ unsaved, from }: { readonly unsaved: LeaveUnsaved; readonly from?: PickedFile }
	): Promise<Result<undefined, OpenError>> {
		return this.#inTurn(async () => {
			const left = await this.#leave(unsaved);
			if (!left.ok) return left;
			const shown = await this.#show(opened, from);
			await this.saving.saveFirst(shown.file);
			await this.#around.workspace.refresh();
			return ok(undefined);
		});
	}

	/** Leaves the assessment on screen, saving first. */
	close(unsaved: LeaveUnsaved = 'refuse'): Promise<Result<undefined, OpenError>> {
		return this.#inTurn(() => this.#leave(unsaved));
	}

	/** Shows what another tab saved of the same assessment. */
	showNewer(newer: OpenedAssessment): void {
		this.#current?.replaceWith(newer.file, newer.checklist);
		this.saving.begin(newer.file, newer.saveCount, newer.savedAt);
	}

	/** Opening and leaving never mix: what begins while another is still being opened waits for its turn. */
	#inTurn<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
		const done = this.#turn.then(act);
		this.#turn = done.catch(() => undefined);
		return done;
	}

	async #leave(unsaved: LeaveUnsaved): Promise<Result<undefined, OpenError>> {
		await this.saving.flush();
		const unsettled = this.saving.atRisk || this.saving.phase.kind === 'saving';
		if (unsettled && unsaved === 'refuse') return fail({ kind: 'unsaved-changes' });
		this.#current = undefined;
		this.saving.end();
		await this.saving.backup.follow(undefined);
		await this.#around.workspace.refresh();
		return ok(undefined);
	}

	#showUnkept(
		opened: OpenedAssessment,
		editing: 'allowed' | 'read-only',
		unsaved: LeaveUnsaved
	): Promise<Result<undefined, OpenError>> {
		return this.#inTurn(async () => {
			const left = await this.#leave(unsaved);
			if (left.ok) this.#current = this.#stateOf(opened, editing);
			return left;
		});
	}

	/** On screen only when everything follows it: what is changed before would not be counted or kept. */
	async #show(opened: OpenedAssessment, from?: PickedFile): Promise<AssessmentState> {
		await this.saving.backup.follow(opened.file, from);
		const shown = (this.#current = this.#stateOf(opened, 'allowed'));
		this.saving.begin(opened.file, opened.saveCount, opened.savedAt);
		shown.answer(recallLastWords(this.#ports.smallStore, opened.file));
		return shown;
	}

	#stateOf({ file, checklist }: OpenedAssessment, editing: 'allowed' | 'read-only') {
		const state: AssessmentState = new AssessmentState(file, checklist, {
			editing,
			clock: this.#ports.clock,
			author: () => this.#around.settings.author,
			onChange: (update) => {
				const begin = update.edit?.what === 'answers' ? 'after-paint' : 'now';
				if (this.#current === state) this.saving.schedule(update.file, begin);
				else void this.late.take(file.assessment, update.edit);
			}
		});
		return state;
	}
}

import type { AppPorts } from '#lib/application/app-ports.ts';
import { changeKept } from '#lib/application/change-kept.ts';
import type { StorageError } from '#lib/application/ports.ts';
import { noteSave } from '#lib/application/save-ledger.ts';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { findRefusal, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { AssessmentEdit } from './assessment-surroundings.ts';

/** The assessment is not on screen any longer, and what was begun in it cannot be brought home. */
export type LeftMeanwhile = { readonly kind: 'left-meanwhile' };

/** What became of something that ended after its assessment was left; `title` names the assessment. */
export type LateOutcome =
	| { readonly kind: 'kept'; readonly title: string }
	| {
			readonly kind: 'lost';
			readonly title: string;
			readonly error: StorageError | NotChangeable | LeftMeanwhile;
	  };

/** What late edits need of the desk. */
export type LateEditsDesk = {
	/** The assessment on screen. */
	readonly current: () => AssessmentState | undefined;
	/** Does something when nothing is being opened or left. */
	readonly inTurn: (act: () => Promise<void>) => Promise<void>;
};

/**
 * Brings edits home whose assessment was left while they were being prepared (a file being read, a
 * packet being made): into the one they began with, never into the one on screen now.
 */
export class LateEdits {
	readonly #ports: AppPorts;
	readonly #desk: LateEditsDesk;
	#outcomes = $state.raw<readonly LateOutcome[]>([]);

	constructor(ports: AppPorts, desk: LateEditsDesk) {
		this.#ports = ports;
		this.#desk = desk;
	}

	/** What became of late edits, each until it is dismissed; the same is not said twice. */
	get outcomes(): readonly LateOutcome[] {
		return this.#outcomes;
	}
	dismiss(outcome: LateOutcome): void {
		this.#outcomes = this.#outcomes.filter((one) => one !== outcome);
	}

	/**
	 * Makes an edit where it belongs, one after the other and never while the assessment is being opened
	 * or left; one that cannot be made again is told as lost.
	 */
	take({ id, title }: Assessment, edit: AssessmentEdit | undefined): Promise<void> {
		return this.#desk.inTurn(async () => {
			const opened = this.#desk.current();
			if (edit === undefined || opened?.assessment.id !== id || opened.passing) {
				this.#tell(await this.#keep(id, title, edit));
				return;
			}
			const refusal = findRefusal(opened.assessment, edit.what);
			if (refusal === undefined) opened.edit(edit.what, edit.edit);
			else this.#tell({ kind: 'lost', title, error: refusal });
		});
	}

	#tell(outcome: LateOutcome): void {
		const others = this.#outcomes.filter((one) => !isSameContent(one, outcome));
		this.#outcomes = [...others, outcome];
	}

	async #keep(id: string, title: string, edit: AssessmentEdit | undefined): Promise<LateOutcome> {
		// Kept in a file only: that file was let go of when the assessment was left.
		if (edit === undefined || this.#ports.keeping === 'file') {
			return { kind: 'lost', title, error: { kind: 'left-meanwhile' } };
		}
		const changed = await changeKept(this.#ports, id, edit.what, edit.edit);
		if (!changed.ok) return { kind: 'lost', title, error: changed.error };
		const { file, saveCount, savedAt } = changed.value;
		const answerCount = countAnswers(file.assessment);
		noteSave(this.#ports.smallStore, { id, title, saveCount, answerCount, savedAt });
		this.#ports.tabs.post({ kind: 'saved', id, saveCount });
		return { kind: 'kept', title };
	}
}

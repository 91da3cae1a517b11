import type { AppPorts } from '#lib/application/app-ports.ts';
import { changeKept } from '#lib/application/change-kept.ts';
import type { StorageError } from '#lib/application/ports.ts';
import { noteSave } from '#lib/application/save-ledger.ts';
import { countAnswers } from '#lib/domain/assessment/answer-map.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
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

/**
 * Brings edits home whose assessment was left while they were being prepared (a file being read, a
 * packet being made): into the one they began with, never into the one on screen now.
 */
export class LateEdits {
	readonly #ports: AppPorts;
	readonly #current: () => AssessmentState | undefined;
	#outcome = $state.raw<LateOutcome>();

	constructor(ports: AppPorts, current: () => AssessmentState | undefined) {
		this.#ports = ports;
		this.#current = current;
	}

	/** What became of the last late edit, until it is dismissed. */
	get outcome(): LateOutcome | undefined {
		return this.#outcome;
	}
	dismiss(): void {
		this.#outcome = undefined;
	}

	/** Makes an edit where it belongs; one that cannot be made again is told as lost. */
	async take(assessment: Assessment, edit: AssessmentEdit | undefined): Promise<void> {
		const { id, title } = assessment;
		const opened = this.#current();
		if (edit !== undefined && opened?.assessment.id === id && !opened.passing) {
			opened.edit(edit.what, edit.edit);
			return;
		}
		this.#outcome = await this.#keep(id, title, edit);
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

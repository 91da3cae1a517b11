import {
	describeAssessment,
	putEvidence,
	putParty,
	removeEvidence,
	removeParty,
	stateFact,
	type AssessmentHeading
} from '#lib/application/edit-assessment.ts';
import {
	abandonEditionChange,
	beginEditionChange,
	finishEditionChange,
	noteSeen,
	type EditionChangeOrder
} from '#lib/application/edition-change.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Action, Assessment, Evidence, Party } from '#lib/domain/assessment/assessment.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import { putAction, removeAction } from '#lib/domain/assessment/edit-actions.ts';
import { putComponent, removeComponent } from '#lib/domain/assessment/edit-components.ts';
import { linkEvidence } from '#lib/domain/assessment/link-evidence.ts';
import { confirmAnswer } from '#lib/domain/assessment/confirm-answer.ts';
import {
	recordAnswers,
	type AnswerChange,
	type Authorship
} from '#lib/domain/assessment/record-answers.ts';
import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { AnswerUndo } from './answer-undo.svelte.ts';
import type { AssessmentSurroundings } from './assessment-surroundings.ts';
import { plainOf } from './plain-of.svelte.ts';

/** The assessment on screen: its content, what follows from it, and every change the user can make. */
export class AssessmentState {
	readonly #surroundings: AssessmentSurroundings;
	readonly #undo = new AnswerUndo();
	#file = $state.raw() as AssessmentFile;
	#checklist = $state.raw() as Checklist;
	readonly #profile = $derived(this.#file.assessment.profile);
	readonly #components = $derived(this.#file.assessment.components);

	/** Everything, immutable; replaced as a whole by every change. */
	readonly assessment: Assessment = $derived(this.#file.assessment);
	/** Every applicable pair before anyone has answered; depends on profile and components only. */
	readonly pairs = $derived(
		listPairs(this.#checklist, { profile: this.#profile, components: this.#components })
	);
	/** Judged pairs and every figure (design of the score: `domain/scoring`). */
	readonly score = $derived(score(this.#checklist, this.assessment, this.pairs));
	/** What falls short, largest first. */
	readonly gaps = $derived(listGaps(this.score.pairs));
	/** What is unknown or unanswered, by whom to ask. */
	readonly questions = $derived(listQuestions(this.score.pairs, this.assessment));
	/** What makes the figures less trustworthy. */
	readonly quality = $derived(
		listQualityFindings({
			checklist: this.#checklist,
			assessment: this.assessment,
			pairs: this.score.pairs
		})
	);

	/** Applicable pairs whose answer was carried over and not looked at since. */
	readonly marked = $derived(
		this.score.pairs.filter(({ answer }) => answer?.mark !== undefined).length
	);

	/** The sample city, or a sample from a file: never saved, marked everywhere. */
	readonly sample = $derived(this.assessment.sample === true);
	readonly canUndo = $derived(this.#undo.canUndo);
	readonly canRedo = $derived(this.#undo.canRedo);

	constructor(file: AssessmentFile, checklist: Checklist, surroundings: AssessmentSurroundings) {
		this.#surroundings = surroundings;
		this.#file = file;
		this.#checklist = checklist;
	}

	/** The checklist it was made on. */
	get checklist(): Checklist {
		return this.#checklist;
	}
	/** What exports and reports are made from: the assessment with its checklist's copy. */
	get file(): AssessmentFile {
		return this.#file;
	}
	/** Nothing of it is kept here: a sample, or a file that was opened to look at. */
	get passing(): boolean {
		return this.sample || this.readOnly;
	}
	/** Changes are refused (they have no effect). */
	get readOnly(): boolean {
		return this.#surroundings.editing === 'read-only';
	}

	/** The answer to a control on a component (or on `organisation`). */
	answerOf(component: string, control: string): Answer | undefined {
		return this.assessment.answers[component]?.[control];
	}
	/**
	 * Replaces answers in one undoable step ("same for all components" is one call). Touching an answer
	 * settles any mark of a carry-over.
	 */
	answer(changes: readonly AnswerChange[]): void {
		if (this.readOnly || changes.length === 0) return;
		const plain = plainOf(changes).map((change) => ({
			...change,
			answer: change.answer && confirmAnswer(change.answer)
		}));
		this.#undo.remember(this.assessment, plain);
		this.#record(plain);
	}
	/** Takes the last step back; the history notes it like any other change. */
	undo(): void {
		const changes = this.#undo.undo();
		if (changes !== undefined) this.#record(changes);
	}
	redo(): void {
		const changes = this.#undo.redo();
		if (changes !== undefined) this.#record(changes);
	}

	/** Adds or replaces a component. */
	putComponent(component: Component): void {
		this.#change((assessment) => putComponent(assessment, plainOf(component)));
	}
	/** Takes a component away; its answers go to the drawer with the reason given. */
	removeComponent(id: string, because: string): void {
		if (!this.readOnly) this.#undo.forgetComponent(id);
		this.#change((assessment) => removeComponent(assessment, id, because));
	}
	/** States a fact of the profile; `undefined` takes the statement back. */
	stateFact(fact: string, value: boolean | undefined): void {
		this.#change((assessment) => stateFact(assessment, fact, value));
	}
	putParty(party: Party): void {
		this.#change((assessment) => putParty(assessment, plainOf(party)));
	}
	removeParty(id: string): void {
		this.#change((assessment) => removeParty(assessment, id));
	}
	putAction(action: Action): void {
		this.#change((assessment) => putAction(assessment, plainOf(action)));
	}
	removeAction(id: string): void {
		this.#change((assessment) => removeAction(assessment, id));
	}
	putEvidence(evidence: Evidence): void {
		this.#change((assessment) => putEvidence(assessment, plainOf(evidence)));
	}
	/** Takes a piece of evidence away, off every answer it proved first. */
	removeEvidenceEverywhere(id: string): void {
		this.answer(linkEvidence(this.assessment, id, []));
		this.#change((assessment) => removeEvidence(assessment, id));
	}
	/** Changes title, municipality, fiscal year or as-of date. */
	describe(heading: Partial<AssessmentHeading>): void {
		this.#change((assessment) => describeAssessment(assessment, plainOf(heading)));
	}

	/** Begins a change of edition: nothing else changes before it is finished. */
	beginEditionChange(to: ChecklistPin): void {
		const at = this.#surroundings.clock();
		this.#change((assessment) => beginEditionChange(assessment, to, at));
	}
	/** Notes that a change of some controls was looked at, or takes the note back. */
	noteSeen(ids: readonly string[], looked: boolean): void {
		this.#change((assessment) => noteSeen(assessment, ids, looked));
	}
	/** Gives a begun change of edition up. */
	abandonEditionChange(): void {
		this.#change(abandonEditionChange);
	}
	/** Takes everything to the other checklist; steps of before cannot be undone any longer. */
	finishEditionChange(order: Omit<EditionChangeOrder, 'from'>): void {
		if (this.readOnly) return;
		const { assessment } = this.#file;
		const from = this.#checklist;
		const file = finishEditionChange(assessment, { ...order, from }, this.#authorship());
		this.replaceWith(file, order.to);
		this.#surroundings.onChange(file);
	}

	/** Shows another content of the same assessment (saved in another tab); undo starts afresh. */
	replaceWith(file: AssessmentFile, checklist: Checklist): void {
		this.#undo.clear();
		this.#checklist = checklist;
		this.#file = file;
	}

	#record(changes: readonly AnswerChange[]): void {
		const authorship = this.#authorship();
		this.#change((assessment) => recordAnswers(assessment, changes, authorship));
	}
	#authorship(): Authorship {
		const by = this.#surroundings.author();
		return { at: this.#surroundings.clock(), ...(by !== undefined && { by }) };
	}
	#change(edit: (assessment: Assessment) => Assessment): void {
		if (this.readOnly) return;
		this.#file = { ...this.#file, assessment: edit(this.#file.assessment) };
		this.#surroundings.onChange(this.#file);
	}
}

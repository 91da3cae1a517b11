import {
	describeAssessment,
	stateFact,
	type AssessmentHeading
} from '#lib/domain/assessment/edit-assessment.ts';
import { finishEditionChange, type EditionChangeOrder } from '#lib/application/edition-change.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Action, Assessment, Evidence, Party } from '#lib/domain/assessment/assessment.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import { putInto, takeFrom } from '#lib/domain/assessment/edit-lists.ts';
import { removeComponent } from '#lib/domain/assessment/remove-component.ts';
import { changeAssessment } from '#lib/domain/assessment/change-assessment.ts';
import { mayChange, type Changeable } from '#lib/domain/assessment/may-change.ts';
import { linkEvidence } from '#lib/domain/assessment/link-evidence.ts';
import { attachFiles, linkFiles, type FileToAttach } from '#lib/domain/assessment/attach-files.ts';
import { settleMark, type MarkHandling } from '#lib/domain/assessment/confirm-answer.ts';
import {
	recordAnswers,
	type AnswerChange,
	type Authorship
} from '#lib/domain/assessment/record-answers.ts';
import { askedPairs } from '#lib/domain/rounds/asked-pairs.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fieldsToMend, isKeepable } from '#lib/formats/assessment/check-writable.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions } from '#lib/domain/gap/list-questions.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { AnswerUndo } from './answer-undo.svelte.ts';
import type { AssessmentSurroundings } from './assessment-surroundings.ts';
import { plainOf } from './plain-of.svelte.ts';

/** A change, given by whom and when it is made. */
export type AuthoredEdit = (assessment: Assessment, authorship: Authorship) => Assessment;

/** The assessment on screen: its content, what follows from it, and every change the user can make. */
export class AssessmentState {
	readonly #surroundings: AssessmentSurroundings;
	readonly #undo = new AnswerUndo();
	#file = $state.raw() as AssessmentFile;
	#checklist = $state.raw() as Checklist;
	readonly #profile = $derived(this.#file.assessment.profile);
	readonly #components = $derived(this.#file.assessment.components);
	readonly #requests = $derived(this.#file.assessment.requests);
	readonly #workingCopy = $derived(this.#file.assessment.workingCopy);
	readonly #stages = $derived(this.#file.assessment.stages);
	readonly #changeable: ReadonlySet<Changeable> = $derived(
		mayChange({ stages: this.#stages, workingCopy: this.#workingCopy })
	);

	/** Everything, immutable; replaced as a whole by every change. */
	readonly assessment: Assessment = $derived(this.#file.assessment);
	/** Every pair that is asked, before anyone has answered; the answers do not matter for it. */
	readonly pairs = $derived(
		askedPairs(
			listPairs(this.#checklist, { profile: this.#profile, components: this.#components }),
			{ workingCopy: this.#workingCopy, requests: this.#requests }
		)
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

	/** Values that do not fit their fields: they stand as they were read, until they are corrected. */
	readonly fieldsToMend = $derived(fieldsToMend(this.#file));

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
	/** Opened to look at: every change is refused (it has no effect). */
	get readOnly(): boolean {
		return this.#surroundings.editing === 'read-only';
	}
	/** Whether something can be changed now; other changes are refused (they have no effect). */
	may(what: Changeable): boolean {
		return !this.readOnly && this.#changeable.has(what);
	}

	/** The answer to a control on a component (or on `organisation`). */
	answerOf(component: string, control: string): Answer | undefined {
		return this.assessment.answers[component]?.[control];
	}
	/**
	 * Replaces answers in one undoable step ("same for all components" is one call). Touching an answer
	 * settles any mark of a carry-over, unless something else than what it says is changed. What could not
	 * be kept is left out and handed back: the history would hold it for ever.
	 */
	answer(
		changes: readonly AnswerChange[],
		marks: MarkHandling = 'settle-marks'
	): readonly AnswerChange[] {
		if (!this.may('answers')) return [];
		const plain = plainOf(changes).map((change) => ({
			...change,
			answer: settleMark(change.answer, marks)
		}));
		const fits = ({ answer }: AnswerChange) =>
			answer === undefined || isKeepable(this.#file.held, answer);
		const kept = plain.filter(fits);
		if (kept.length > 0) {
			this.#undo.remember(this.assessment, kept);
			this.#record(kept);
		}
		return plain.filter((change) => !fits(change));
	}
	/** Takes the last step back, and tells how; the history notes it like any other change. */
	undo(): readonly AnswerChange[] {
		return this.may('answers') ? this.#record(this.#undo.undo() ?? []) : [];
	}
	redo(): readonly AnswerChange[] {
		return this.may('answers') ? this.#record(this.#undo.redo() ?? []) : [];
	}

	/** Adds or replaces a component. */
	putComponent(component: Component): void {
		this.#change('setup', (assessment) => putInto(assessment, 'components', plainOf(component)));
	}
	/** Takes a component away; its answers go to the drawer with the reason given. */
	removeComponent(id: string, because: string): void {
		if (this.may('setup')) this.#undo.forgetComponent(id);
		this.#change('setup', (assessment) => removeComponent(assessment, id, because));
	}
	/** States a fact of the profile; `undefined` takes the statement back. */
	stateFact(fact: string, value: boolean | undefined): void {
		this.#change('setup', (assessment) => stateFact(assessment, fact, value));
	}
	putParty(party: Party): void {
		this.#change('setup', (assessment) => putInto(assessment, 'parties', plainOf(party)));
	}
	removeParty(id: string): void {
		this.#change('setup', (assessment) => takeFrom(assessment, 'parties', id));
	}
	putAction(action: Action): void {
		this.#change('plan', (assessment) => putInto(assessment, 'actions', plainOf(action)));
	}
	removeAction(id: string): void {
		this.#change('plan', (assessment) => takeFrom(assessment, 'actions', id));
	}
	putEvidence(evidence: Evidence): void {
		this.#change('evidence', (assessment) => putInto(assessment, 'evidence', plainOf(evidence)));
	}
	/** Takes a piece of evidence away, off every answer it proved first. */
	removeEvidenceEverywhere(id: string): void {
		this.answer(linkEvidence(this.assessment, id, []));
		this.#change('evidence', (assessment) => takeFrom(assessment, 'evidence', id));
	}
	/** Changes title, municipality, fiscal year or as-of date. */
	describe(heading: Partial<AssessmentHeading>): void {
		this.#change('setup', (assessment) => describeAssessment(assessment, plainOf(heading)));
	}

	/** Takes everything to the other checklist; steps of before cannot be undone any longer. */
	finishEditionChange(order: Omit<EditionChangeOrder, 'from'>): void {
		if (this.readOnly) return;
		const all = { ...order, from: this.#checklist };
		const finished = finishEditionChange(this.assessment, all, this.authorship());
		if (!finished.ok) return;
		const file = { ...this.#file, ...finished.value };
		this.replaceWith(file, order.to);
		this.#surroundings.onChange({ file });
	}

	/** Makes any other change, by whom and when (an edition draft, a review, a late edit). */
	edit(what: Changeable, edit: AuthoredEdit): void {
		this.#change(what, (assessment) => edit(assessment, this.authorship()));
	}
	/**
	 * Takes a step of a round with others (asking, merging, submitting, taking a review); answers of
	 * before cannot be undone any longer.
	 */
	step(what: Changeable, edit: AuthoredEdit): void {
		if (!this.may(what)) return;
		this.#undo.clear();
		this.#change(what, (assessment) => edit(assessment, this.authorship()));
	}
	/**
	 * Registers files of evidence, and links them to an answer where one is named; the number is of those
	 * the answer has no room for.
	 */
	attachFiles(files: readonly FileToAttach[], key?: AnswerKey): number {
		if (!this.may('evidence')) return 0;
		const linked = key && linkFiles(this.assessment, files, key);
		if (linked !== undefined) this.#undo.remember(this.assessment, [linked.change]);
		const authorship = this.authorship();
		this.#change('evidence', (assessment) => attachFiles(assessment, files, { key, authorship }));
		return linked?.unlinked ?? 0;
	}
	/** Shows another content of the same assessment (saved in another tab); undo starts afresh. */
	replaceWith(file: AssessmentFile, checklist: Checklist): void {
		this.#undo.clear();
		this.#checklist = checklist;
		this.#file = file;
	}

	#record(changes: readonly AnswerChange[]): readonly AnswerChange[] {
		if (changes.length > 0) this.edit('answers', (all, by) => recordAnswers(all, changes, by));
		return changes;
	}
	/** Who changes something now. */
	authorship(): Authorship {
		const by = this.#surroundings.author();
		return { at: this.#surroundings.clock(), ...(by !== undefined && { by }) };
	}
	#change(what: Changeable, edit: (assessment: Assessment) => Assessment): void {
		if (this.readOnly) return;
		const changed = changeAssessment(this.#file.assessment, what, edit);
		if (!changed.ok) return;
		this.#file = { ...this.#file, assessment: changed.value };
		this.#surroundings.onChange({ file: this.#file, edit: { what, edit } });
	}
}

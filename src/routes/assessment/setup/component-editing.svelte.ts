import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Component } from '#lib/domain/assessment/component.ts';
import { restoreComponent } from '#lib/domain/assessment/restore-component.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { defaultParty } from './default-party.ts';

/** A component that was taken away, and the assessment as it was before that. */
type Removed = {
	readonly id: string;
	readonly name: string;
	/** The list it was taken from. */
	readonly place: string;
	readonly answers: number;
	readonly before: Assessment;
};

/** Where one is in the tables of components: what is new, what is unfolded, what was just taken away. */
export class ComponentEditing {
	readonly #current: () => AssessmentState;
	readonly #because: () => string;
	#fresh = $state('');
	#unfolded = $state('');
	#removed: Removed | undefined = $state.raw();

	/** `because` says in the drawer why answers lie there. */
	constructor(current: () => AssessmentState, because: () => string) {
		this.#current = current;
		this.#because = because;
	}

	/** The component that is gone to when its row comes. */
	get fresh(): string {
		return this.#fresh;
	}
	get unfolded(): string {
		return this.#unfolded;
	}
	get removed(): Removed | undefined {
		return this.#removed;
	}

	add(id: string, layer: string, name: string): void {
		const party = defaultParty(layer, this.#current().assessment.parties);
		this.#fresh = id;
		this.#current().putComponent({
			id,
			name,
			layer,
			criticality: 2,
			uses: [],
			facts: {},
			...(party !== undefined && { party })
		});
	}
	/** Unfolds what a component uses, or folds it up. */
	unfold(id: string): void {
		this.#unfolded = this.#unfolded === id ? '' : id;
	}
	remove({ id, name }: Component, place: string): void {
		const before = this.#current().assessment;
		const answers = Object.keys(before.answers[id] ?? {}).length;
		this.#current().removeComponent(id, this.#because());
		this.#removed = { id, name, place, answers, before };
	}
	/** Takes the last removal back. */
	undo(): void {
		const removed = this.#removed;
		if (removed === undefined) return;
		this.#fresh = removed.id;
		this.#removed = undefined;
		this.#current().edit('setup', (assessment) =>
			restoreComponent(assessment, removed.id, removed.before)
		);
	}
}

import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';

/** One step of the session: how to take it back and how to do it again. */
type Step = { readonly back: readonly AnswerChange[]; readonly again: readonly AnswerChange[] };

/** Steps that are remembered; older ones can only be changed by hand. */
const mostSteps = 500;

/** What can be undone and redone in this session; it never touches an assessment itself. */
export class AnswerUndo {
	#done = $state.raw<readonly Step[]>([]);
	#undone = $state.raw<readonly Step[]>([]);
	readonly canUndo = $derived(this.#done.length > 0);
	readonly canRedo = $derived(this.#undone.length > 0);

	/** Remembers changes before they are made; whatever was undone cannot be redone any longer. */
	remember({ answers }: Pick<Assessment, 'answers'>, changes: readonly AnswerChange[]): void {
		const back = changes
			.map(({ component, control }) => ({
				component,
				control,
				answer: answers[component]?.[control]
			}))
			.toReversed();
		this.#done = [...this.#done, { back, again: changes }].slice(-mostSteps);
		this.#undone = [];
	}

	/** The changes that take the last step back, or nothing. */
	undo(): readonly AnswerChange[] | undefined {
		const step = this.#done.at(-1);
		if (step === undefined) return undefined;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, step];
		return step.back;
	}

	/** The changes that do the last undone step again, or nothing. */
	redo(): readonly AnswerChange[] | undefined {
		const step = this.#undone.at(-1);
		if (step === undefined) return undefined;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, step];
		return step.again;
	}

	/** Forgets what concerns a component that is gone. */
	forgetComponent(id: string): void {
		this.#done = withoutComponent(this.#done, id);
		this.#undone = withoutComponent(this.#undone, id);
	}

	/** Forgets everything: the assessment was replaced as a whole. */
	clear(): void {
		this.#done = [];
		this.#undone = [];
	}
}

function withoutComponent(steps: readonly Step[], id: string): readonly Step[] {
	const elsewhere = ({ component }: AnswerChange) => component !== id;
	return steps
		.map(({ back, again }) => ({ back: back.filter(elsewhere), again: again.filter(elsewhere) }))
		.filter(({ again }) => again.length > 0);
}

import type { AppPorts } from '#lib/application/app-ports.ts';
import { decisionsThatStand } from '#lib/application/decisions-that-stand.ts';
import { keepPacketEvidence } from '#lib/application/keep-packet-evidence.ts';
import {
	finishMerge,
	prepareMerge,
	type PreparedMerge,
	type PrepareMergeError
} from '#lib/application/prepare-merge.ts';
import type { StorageError } from '#lib/application/ports.ts';
import type { Received } from '#lib/application/received.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { MergeOutcome } from '#lib/domain/merge/apply-merge.ts';
import {
	canTakeTheirs,
	takeWithoutConflict,
	undecided,
	withDecision,
	withDecisions,
	type MergeDecisions
} from '#lib/domain/merge/merge-decisions.ts';
import type { MergeItem } from '#lib/domain/merge/merge-item.ts';
import { isTheirsToTake } from '#lib/domain/merge/merge-state.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { UnfitReceived } from '#lib/formats/assessment/unfit-field.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import { takeIn } from './take-in.ts';

type Prepared = Result<PreparedMerge, PrepareMergeError>;
type Finished = Promise<Result<undefined, StorageError | UnfitReceived | NotChangeable>>;

/** A merge on screen: what differs, what was decided so far, and what came of it. */
export class MergeState {
	readonly #ports: AppPorts;
	readonly #current: AssessmentState;
	readonly #received: Received;
	#decisions = $state.raw<MergeDecisions>(undecided);
	#outcome = $state.raw<MergeOutcome>();
	#finishing = $state.raw<Finished>();
	#compared: Assessment;
	#prepared = $state.raw() as Prepared;
	#comparedAnew = $state(false);

	/** What differs, by what there is to do about it. */
	readonly groups = $derived(groupsOf(this.#prepared.ok ? this.#prepared.value : undefined));

	constructor(ports: AppPorts, current: AssessmentState, received: Received) {
		this.#ports = ports;
		this.#current = current;
		this.#received = received;
		this.#compared = current.assessment;
		this.#prepared = this.#compare();
	}

	/** What was compared; anew where the assessment was changed in another tab before it was finished. */
	get prepared(): Prepared {
		return this.#prepared;
	}
	/** What was decided did not count, because other things differ now than were on show. */
	get comparedAnew(): boolean {
		return this.#comparedAnew;
	}
	/** What was decided is being taken. */
	get finishing(): boolean {
		return this.#finishing !== undefined;
	}

	/** What came in, as it is. */
	get theirs(): Assessment {
		return this.#received.file.assessment;
	}
	get decisions(): MergeDecisions {
		return this.#decisions;
	}
	/** What was taken and what was not, once it is done. */
	get outcome(): MergeOutcome | undefined {
		return this.#outcome;
	}

	/** Whether theirs can be taken when somebody decides so. */
	canTake(item: MergeItem): boolean {
		return canTakeTheirs(item);
	}
	/** Decides over one item; `undefined` takes the decision back. */
	decide(id: string, choice: 'mine' | 'theirs' | undefined): void {
		this.#decisions = withDecision(this.#decisions, id, choice);
	}
	/** Takes everything against which nothing stands; what was decided stays decided. */
	takeWithoutConflict(): void {
		if (!this.prepared.ok) return;
		const easy = takeWithoutConflict(this.prepared.value.plan.items);
		this.#decisions = withDecisions(easy, this.#decisions);
	}
	/** Keeps mine wherever nothing was decided, or takes every such decision back. */
	clear(): void {
		this.#decisions = undecided;
	}

	/**
	 * Takes what was decided, evidence first, once however often it is asked for. Where something else
	 * differs by now, that is shown instead, with the decisions that still fit.
	 */
	finish(): Finished {
		if (!this.#prepared.ok || this.#outcome !== undefined) return Promise.resolve(ok(undefined));
		this.#finishing ??= this.#finish().finally(() => (this.#finishing = undefined));
		return this.#finishing;
	}
	async #finish(): Finished {
		const { evidence, file } = this.#received;
		const kept = await keepPacketEvidence(this.#ports, evidence, file.assessment);
		if (!kept.ok) return kept;
		this.#comparedAnew = this.#current.assessment !== this.#compared && this.#compareAnew();
		if (this.#comparedAnew || !this.#prepared.ok) return ok(undefined);
		const prepared = this.#prepared.value;
		const decisions = this.#decisions;
		let outcome: MergeOutcome | undefined;
		const taken = takeIn(this.#current, 'answers', (mine, authorship) => {
			outcome = finishMerge(mine, prepared, decisions, authorship);
			return outcome.assessment;
		});
		if (taken.ok) this.#outcome = outcome;
		return taken;
	}

	#compare(): Prepared {
		const { file, kind, signer } = this.#received;
		const from = kind === 'response' ? 'response' : 'file';
		const source = { theirs: file.assessment, from, signer } as const;
		return prepareMerge(this.#compared, source, this.#ports.clock());
	}
	/** Whether something else differs now; a decision stands where all that it was made on does. */
	#compareAnew(): boolean {
		const shown = itemsOf(this.#prepared);
		this.#compared = this.#current.assessment;
		this.#prepared = this.#compare();
		const now = itemsOf(this.#prepared);
		if (isSameContent(now, shown)) return false;
		this.#decisions = decisionsThatStand(this.#decisions, { shown, now });
		return true;
	}
}

const itemsOf = (prepared: Prepared): readonly MergeItem[] =>
	prepared.ok ? prepared.value.plan.items : [];

/** What differs, by what there is to do about it. */
type Groups = Readonly<Record<'decide' | 'easy' | 'cannot', readonly MergeItem[]>>;

function groupsOf(prepared: PreparedMerge | undefined): Groups {
	// A response says nothing about the rest of the city: what it lacks there is no difference to tell.
	const isTold = ({ part }: MergeItem) =>
		prepared?.response === undefined || part === 'answer' || part === 'evidence';
	const isEasy = ({ state, hold }: MergeItem) => state === 'theirs-only' && hold === 'none';
	const items =
		prepared?.plan.items.filter((item) => isTheirsToTake(item.state) && isTold(item)) ?? [];
	return {
		decide: items.filter((item) => canTakeTheirs(item) && !isEasy(item)),
		easy: items.filter(isEasy),
		cannot: items.filter((item) => !canTakeTheirs(item))
	};
}

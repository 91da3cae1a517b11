import { untrack } from 'svelte';
import { amendAnswer } from '#lib/domain/assessment/amend-answer.ts';
import { isSameAnswerKey, type AnswerKey } from '#lib/domain/assessment/answer-key.ts';
import type { Answer, AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { AnswerChange } from '#lib/domain/assessment/record-answers.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { lacksReason } from '#lib/domain/scoring/counted-status.ts';
import { keyOfPair } from '#lib/domain/scoring/list-pairs.ts';
import type { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import type { Query } from '../../app-path.ts';
import { answerFilter, type AnswerFilter } from './answer-filter.ts';
import { answerItems, filterItems, passing, type AnswerItem } from './answer-items.ts';
import type { Said } from './said.ts';
import { nearestTo, nextOpenFrom, stepFrom, type Step } from './stepping.ts';

/** What answering depends on, and what it moves. */
export type AnsweringSurroundings = {
	readonly current: AssessmentState;
	readonly locale: () => Locale;
	/** What the address asks for. */
	readonly query: () => URLSearchParams;
	/** Writes what is shown into the address. */
	readonly write: (query: Query) => void;
	/** Called once another card is on screen, or soon will be. */
	readonly onmove: () => void;
	/** Only the essential controls are gone through. */
	readonly extent?: 'all' | 'essential';
};

/** Going through the controls: which one is on screen, which are listed, and what is said of each step. */
export class Answering {
	readonly #around: AnsweringSurroundings;
	/** The card on screen. It is named here before the address follows, so that no quick key is lost. */
	#here = $state.raw('');
	#said = $state.raw<Said>();
	/** The last card there was, for when no filter lets any through. */
	#last = '';
	/** Cards on their way into the address, oldest first. */
	readonly #going: string[] = [];

	/** Compared as a text: an address that only names another card filters nothing anew. */
	readonly #asked = $derived.by(() => JSON.stringify(answerFilter.read(this.#around.query())));
	readonly filter: AnswerFilter = $derived(JSON.parse(this.#asked) as AnswerFilter);
	readonly #all = $derived(answerItems(this.current.pairs, this.current.assessment));
	readonly items: readonly AnswerItem[] = $derived.by(() =>
		this.#around.extent === 'essential'
			? this.#all.filter(({ pair }) => pair.control.essential)
			: this.#all
	);
	readonly #passes = $derived.by(() => passing(this.filter, this.#around.locale()));
	readonly #passed = $derived(this.items.filter(this.#passes));
	/** The card that is named, where there is one. */
	readonly #named = $derived(this.items.find(({ key }) => key === this.#here));
	/** What the filter lets through, and the card on screen: it stays until one moves on, whatever is answered. */
	readonly listed: readonly AnswerItem[] = $derived(
		this.#named === undefined || this.#passes(this.#named)
			? this.#passed
			: this.items.filter((item) => this.#passes(item) || item === this.#named)
	);
	readonly item: AnswerItem | undefined = $derived(this.#named ?? this.listed[0]);
	/** Whether the card on screen is listed although the filter does not let it through. */
	readonly outside = $derived(this.item !== undefined && !this.#passes(this.item));

	constructor(around: AnsweringSurroundings) {
		this.#around = around;
		this.#here = around.query().get('control') ?? '';
	}

	get current(): AssessmentState {
		return this.#around.current;
	}
	/** What there is to say of the last deed; it stands until the next one. */
	get said(): Said | undefined {
		return this.#said;
	}

	/** Goes where the address leads, unless it only says what is on screen; to be called when it changes. */
	follow(): void {
		const wanted = this.#around.query().get('control') ?? '';
		untrack(() => {
			const own = this.#going.lastIndexOf(wanted);
			if (own >= 0) return void this.#going.splice(0, own + 1);
			if (this.items.some(({ key }) => key === wanted)) return void (this.#here = wanted);
			// An address that names no card, or one that is gone, gets the first; it then stays.
			const [first] = filterItems(this.items, this.filter, this.#around.locale());
			this.#here = first?.key ?? '';
			if (first !== undefined) this.#write({});
		});
	}
	/** Shows a card. */
	choose(key: string): void {
		this.#arrive({ key, wrapped: 'no' });
	}
	/** Goes on or back from the card on screen. */
	step(by: 1 | -1): void {
		const step = stepFrom(this.listed, this.item?.key ?? '', by);
		if (step !== undefined) this.#arrive(step);
	}
	/** Goes to the next open item, or says why there is none. */
	nextOpen(): void {
		const step = nextOpenFrom(this.listed, this.item?.key ?? '');
		if (step !== undefined) return this.#arrive(step);
		const elsewhere = this.items.filter(
			(item) => item.status === 'unanswered' && !this.#passes(item)
		).length;
		this.#said = { kind: 'none-open', elsewhere };
	}
	/** Lifts the filter and goes on to the next open item. */
	liftFilter(): void {
		const step = nextOpenFrom(this.items, this.item?.key ?? '');
		this.#here = step?.key ?? this.#here;
		this.#write(answerFilter.none);
		if (step !== undefined) this.#tell(step);
	}
	/** Filters anew; a card that the new filter does not let through gives way to the nearest one. */
	setFilter(change: Partial<AnswerFilter>): void {
		const filter = { ...this.filter, ...change };
		const passes = filterItems(this.items, filter, this.#around.locale());
		this.#last = this.item?.key ?? this.#last;
		this.#here = nearestTo(this.#last, this.items, passes) ?? '';
		this.#said = { kind: 'listed', count: passes.length, of: this.items.length };
		this.#write(filter);
	}

	/** Answers what is on screen. */
	answer(status: AnswerStatus | undefined): void {
		if (this.item === undefined || !this.current.may('answers')) return;
		this.amend(keyOfPair(this.item.pair), { status });
		this.#said =
			status === undefined
				? undefined
				: { kind: lacksReason(this.item.answer) ? 'reason-wanted' : 'answered', status };
	}
	/** Changes fields of an answer, wherever one has gone meanwhile. */
	amend(key: AnswerKey, change: Partial<Answer>): void {
		const before = this.current.answerOf(key.component, key.control);
		this.current.answer([{ ...key, answer: amendAnswer(before, change) }]);
	}
	undo(): void {
		this.#tellUndone('undone', this.current.undo());
	}
	redo(): void {
		this.#tellUndone('redone', this.current.redo());
	}

	#arrive(step: Step): void {
		const left = this.item;
		this.#here = step.key;
		this.#write({});
		this.#tell(step, left !== undefined && lacksReason(left.answer) ? left : undefined);
	}
	#tell({ key, wrapped }: Step, left?: AnswerItem): void {
		const item = this.items.find((one) => one.key === key);
		this.#said = item && { kind: 'at', item, wrapped, left: left?.key === key ? undefined : left };
		this.#around.onmove();
	}
	#tellUndone(kind: 'undone' | 'redone', changes: readonly AnswerChange[]): void {
		const [first] = changes;
		const item = first && this.items.find(({ pair }) => isSameAnswerKey(keyOfPair(pair), first));
		this.#said = item && { kind, item, count: changes.length };
	}
	#write(filter: Partial<AnswerFilter>): void {
		const control = this.#here;
		this.#going.push(control);
		this.#around.write({ ...answerFilter.write({ ...this.filter, ...filter }), control });
	}
}

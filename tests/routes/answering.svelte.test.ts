import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { AssessmentState } from '#lib/ui/state/assessment.svelte.ts';
import { Answering } from '../../src/routes/assessment/answers/answering.svelte.ts';
import { aFile, smallChecklist } from '../application/assessment-builders.ts';

/** Answering with an address that follows at once, or not before it is let go. */
function begin(address: string, run: (answering: Answering, address: Address) => void) {
	const current = new AssessmentState(aFile(), smallChecklist, {
		editing: 'allowed',
		clock: () => '2026-11-22T00:00:00Z',
		author: () => '担当',
		onChange: () => undefined
	});
	const place = new Address(address);
	const made: Answering[] = [];
	const stop = $effect.root(() => {
		const answering = new Answering({
			current,
			locale: () => 'ja',
			query: () => place.query,
			write: (query) => place.write(query),
			onmove: () => undefined
		});
		made.push(answering);
		$effect(() => answering.follow());
	});
	flushSync();
	for (const answering of made) run(answering, place);
	stop();
}

class Address {
	#query = $state.raw(new URLSearchParams());
	#waiting: URLSearchParams[] = [];
	slow = false;
	constructor(address: string) {
		this.#query = new URLSearchParams(address);
	}
	get query() {
		return this.#query;
	}
	write(query: Readonly<Record<string, string | undefined>>) {
		const given = Object.entries(query).filter(([, value]) => value);
		this.#waiting.push(new URLSearchParams(given as [string, string][]));
		if (!this.slow) this.arrive();
	}
	go(address: string) {
		this.#query = new URLSearchParams(address);
		flushSync();
	}
	arrive() {
		for (const query of this.#waiting.splice(0)) this.#query = query;
	}
}
const keys = ({ listed }: Answering) => listed.map(({ key }) => key);
const [first, second] = ['organisation GOV-01', 'organisation GOV-02'];

test('the card stays after it was answered, though the filter asks for open ones', () => {
	begin('status=unanswered', (run, { query }) => {
		expect(run.item?.key).toBe(first);
		run.answer('met');
		expect([run.item?.key, run.outside, keys(run)]).toEqual([first, true, [first, second]]);
		run.step(1);
		expect([run.item?.key, run.outside, keys(run)]).toEqual([second, false, [second]]);
		expect(query.get('status')).toBe('unanswered');
	});
});

test('an address without a card gets the one on screen', () => {
	begin('status=unanswered', (_, address) => {
		expect(address.query.get('control')).toBe(first);
	});
});

test('quick keys are not lost while the address is still on its way', () => {
	begin('', (run, address) => {
		address.slow = true;
		run.step(1);
		run.step(1);
		expect([run.item?.key, run.said]).toMatchObject([first, { kind: 'at', wrapped: 'to-first' }]);
		address.arrive();
		flushSync();
		expect(run.item?.key).toBe(first);
		address.go('control=organisation+GOV-02');
		expect(run.item?.key).toBe(second);
	});
});

test('"not applicable" without a reason is open, is asked for, and named when one goes on', () => {
	begin('', (run) => {
		run.answer('not-applicable');
		expect(run.said).toEqual({ kind: 'reason-wanted', status: 'not-applicable' });
		expect(run.item?.status).toBe('unanswered');
		run.step(1);
		expect(run.said).toMatchObject({ kind: 'at', left: { key: first } });
		run.nextOpen();
		expect(run.item?.key).toBe(first);
		run.amend({ component: 'organisation', control: 'GOV-01' }, { reason: '施設がない' });
		expect(run.item?.status).toBe('not-applicable');
	});
});

test('a filter that leaves the card out leads to one that it lets through, or to none', () => {
	begin('', (run) => {
		run.setFilter({ search: 'GOV-02' });
		expect([run.item?.key, keys(run)]).toEqual([second, [second]]);
		run.setFilter({ search: '何もない' });
		expect([run.item, keys(run)]).toEqual([undefined, []]);
		run.answer('met');
		expect(run.current.assessment.answers).toEqual({});
		run.setFilter({ search: '' });
		expect(run.item?.key).toBe(second);
	});
});

test('where nothing else is open it is said, with what the filter holds back', () => {
	begin('q=GOV-01', (run) => {
		run.nextOpen();
		expect(run.said).toEqual({ kind: 'none-open', elsewhere: 1 });
		run.liftFilter();
		expect([run.item?.key, keys(run)]).toEqual([second, [first, second]]);
		run.answer('met');
		run.step(1);
		run.answer('partly');
		run.nextOpen();
		expect(run.said).toEqual({ kind: 'none-open', elsewhere: 0 });
	});
});

test('taking back tells what and where, wherever one has gone meanwhile', () => {
	begin('', (run) => {
		run.answer('met');
		run.step(1);
		run.undo();
		expect(run.said).toMatchObject({ kind: 'undone', item: { key: first }, count: 1 });
		expect(run.item?.key).toBe(second);
		run.redo();
		expect(run.said).toMatchObject({ kind: 'redone', item: { key: first } });
		expect(run.current.answerOf('organisation', 'GOV-01')?.status).toBe('met');
	});
});

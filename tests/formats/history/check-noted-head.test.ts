import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { checkNotedHead } from '#lib/formats/history/check-noted-head.ts';
import { emptyHistoryHash, historyHead } from '#lib/formats/history/history-head.ts';

type History = Assessment['history'];

const entry = fc.record({
	at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
	by: fc.constantFrom('田中', '鈴木'),
	component: fc.constantFrom('bus', 'map'),
	control: fc.constantFrom('A', 'B'),
	after: fc.record({ status: fc.constantFrom(...answerStatuses), note: fc.string() })
});
/** A history and how many of its entries stood when its head was noted. */
const notedHistory = fc
	.array(entry, { minLength: 1, maxLength: 20 })
	.chain((history) =>
		fc.record({ history: fc.constant(history), noted: fc.integer({ min: 1, max: history.length }) })
	);
const headAt = (history: History, entries: number) => historyHead(history.slice(0, entries)).hash;

describe('checkNotedHead', () => {
	it('knows every head again in the history that went on from it', () => {
		fc.assert(
			fc.property(notedHistory, ({ history, noted }) => {
				expect(checkNotedHead(history, headAt(history, noted))).toEqual({
					kind: 'continues',
					entries: noted,
					count: history.length
				});
			})
		);
	});

	it('notices any edit of an entry before the head', () => {
		const edits = fc.constantFrom<(one: History[number]) => History[number]>(
			(one) => ({ ...one, by: '別人' }),
			(one) => ({ ...one, at: '2026-11-03T00:00:00Z' }),
			(one) => ({ ...one, control: 'C' }),
			(one) => ({ ...one, before: { status: 'met' } }),
			(one) => ({ ...one, after: { ...one.after, note: `${one.after?.note ?? ''}。` } }),
			({ after: _, ...one }) => one
		);
		fc.assert(
			fc.property(notedHistory, fc.nat(), edits, ({ history, noted }, some, edit) => {
				const place = some % noted;
				const edited = history.map((one, index) => (index === place ? edit(one) : one));
				expect(checkNotedHead(edited, headAt(history, noted))).toEqual({ kind: 'elsewhere' });
			})
		);
	});

	it('notices any cut before the head: at the start, inside, or at the end', () => {
		fc.assert(
			fc.property(
				notedHistory,
				fc.nat(),
				fc.integer({ min: 1, max: 5 }),
				({ history, noted }, some, length) => {
					const place = some % noted;
					const kept = history.slice(0, noted).toSpliced(place, length);
					expect(checkNotedHead(kept, headAt(history, noted))).toEqual({ kind: 'elsewhere' });
				}
			)
		);
	});

	it('notices any other order and any entry put in before the head', () => {
		fc.assert(
			fc.property(notedHistory, fc.nat(), fc.nat(), entry, ({ history, noted }, a, b, more) => {
				const unique = history.map((one, index) => ({ ...one, by: String(index) }));
				const head = headAt(unique, noted);
				const [from, to] = [a % noted, b % noted];
				const moved = unique.toSpliced(from, 1).toSpliced(to, 0, ...unique.slice(from, from + 1));
				expect(checkNotedHead(moved, head).kind).toBe(from === to ? 'continues' : 'elsewhere');
				expect(checkNotedHead(unique.toSpliced(from, 0, more), head).kind).toBe('elsewhere');
			})
		);
	});

	it('is not concerned with what came after the head', () => {
		fc.assert(
			fc.property(notedHistory, fc.array(entry), ({ history, noted }, others) => {
				const another = [...history.slice(0, noted), ...others];
				expect(checkNotedHead(another, headAt(history, noted)).kind).toBe('continues');
			})
		);
	});

	it('knows the head of the empty history as the start of each', () => {
		expect(checkNotedHead([], emptyHistoryHash)).toEqual({
			kind: 'continues',
			entries: 0,
			count: 0
		});
	});

	it('reads a head as people write it', () => {
		const written = [
			emptyHistoryHash.toUpperCase(),
			` ${emptyHistoryHash.replace(/.{8}/g, '$& ')}\n`,
			emptyHistoryHash.replace(/.{4}/g, '$&:').slice(0, -1),
			emptyHistoryHash.replace(/[0-9a-f]/g, (digit) =>
				String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)
			)
		];
		for (const text of written) expect(checkNotedHead([], text).kind).toBe('continues');
	});

	it.each(['', 'abc', emptyHistoryHash.slice(1), `${emptyHistoryHash}0`, 'g'.repeat(64)])(
		'says that %j is no head',
		(text) => {
			expect(checkNotedHead([], text)).toEqual({ kind: 'not-a-head' });
		}
	);
});

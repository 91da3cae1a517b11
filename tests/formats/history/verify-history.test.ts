import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { emptyHistoryHash, historyHead } from '#lib/formats/history/history-head.ts';
import { verifyHistory } from '#lib/formats/history/verify-history.ts';

type History = Assessment['history'];

const entry = fc.record({
	at: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
	component: fc.constantFrom('bus', 'map'),
	control: fc.constantFrom('A', 'B'),
	after: fc.record({ status: fc.constantFrom(...answerStatuses) })
});
const histories = fc.array(entry, { minLength: 1, maxLength: 20 });
const headsOfAll = (history: History) =>
	history.map((_, i) => historyHead(history.slice(0, i + 1)));

describe('historyHead', () => {
	it('can be computed by anybody from what the documentation says', () => {
		const history: History = [
			{ at: '2026-11-01T00:00:00Z', component: 'bus', control: 'A', after: { status: 'met' } }
		];
		const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
		const previous = sha256('machi-tenken/history 1');
		expect(emptyHistoryHash).toBe(previous);
		const text = `{"entry":{"after":{"status":"met"},"at":"2026-11-01T00:00:00Z","component":"bus","control":"A"},"previous":"${previous}"}`;
		expect(historyHead(history)).toEqual({ count: 1, hash: sha256(text) });
	});

	it('hangs on content and order, not on the order of keys', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const turned = history.map(({ at, ...rest }) => ({ ...rest, at }));
				expect(historyHead(turned)).toEqual(historyHead(history));
			})
		);
	});

	it('knows long histories again when they have grown', () => {
		const many: History = Array.from({ length: 20_000 }, (_, i) => ({
			at: '2026-11-01T00:00:00Z',
			component: 'bus',
			control: 'A',
			after: { note: String(i) }
		}));
		const before = historyHead(many);
		const more = [...many, { at: '2026-11-02T00:00:00Z', component: 'bus', control: 'A' }];
		expect(historyHead(more).count).toBe(before.count + 1);
		expect(verifyHistory(more, [before])).toEqual({ kind: 'intact', proven: 20_000 });
	});
});

describe('verifyHistory', () => {
	it('proves nothing without a head', () => {
		expect(verifyHistory([], [])).toEqual({ kind: 'intact', proven: 0 });
	});

	it('finds a history intact that only grew', () => {
		fc.assert(
			fc.property(histories, fc.array(entry), (history, later) => {
				const heads = headsOfAll(history).reverse();
				expect(verifyHistory([...history, ...later], heads)).toEqual({
					kind: 'intact',
					proven: history.length
				});
			})
		);
	});

	it('shows a cut at the end', () => {
		fc.assert(
			fc.property(histories, fc.nat(), (history, some) => {
				const kept = some % history.length;
				const verdict = verifyHistory(history.slice(0, kept), [historyHead(history)]);
				expect(verdict).toEqual({ kind: 'cut', count: kept, needed: history.length });
			})
		);
	});

	it('shows an edited, removed, doubled or moved entry, at the very place where every head is known', () => {
		const edits = fc.constantFrom('edit', 'remove', 'double', 'move');
		fc.assert(
			fc.property(histories, fc.nat(), edits, (history, some, edit) => {
				const place = some % history.length;
				const unique = history.map((one, i) => ({ ...one, by: String(i) }));
				const one = unique[place]!;
				const [before, after] = [unique.slice(0, place), unique.slice(place + 1)];
				const changed = {
					edit: [...before, { ...one, by: '別人' }, ...after],
					remove: [...before, ...after],
					double: [...before, one, one, ...after],
					move: [...before, ...after, one]
				}[edit];
				const verdict = verifyHistory(changed, headsOfAll(unique));
				if (JSON.stringify(changed) === JSON.stringify(unique)) {
					expect(verdict.kind).toBe('intact');
				} else if (changed.length > unique.length && place === unique.length - 1) {
					expect(verdict).toEqual({ kind: 'intact', proven: unique.length });
				} else if (edit === 'remove' && place === unique.length - 1) {
					expect(verdict.kind).toBe('cut');
				} else {
					const first = edit === 'double' ? place + 2 : place + 1;
					expect(verdict).toEqual({ kind: 'altered', from: first, to: first });
				}
			})
		);
	});

	it('locates an alteration between the heads it was given', () => {
		const history: History = Array.from({ length: 30 }, (_, i) => ({
			at: '2026-11-01T00:00:00Z',
			component: 'bus',
			control: 'A',
			by: String(i)
		}));
		const heads = [10, 20, 30].map((count) => historyHead(history.slice(0, count)));
		const altered = history.map((one, i) => (i === 14 ? { ...one, by: '別人' } : one));
		expect(verifyHistory(altered, heads)).toEqual({ kind: 'altered', from: 11, to: 20 });
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { relateHistories } from '#lib/formats/history/relate-histories.ts';

const entry = fc.record({
	at: fc.constant('2026-11-01T00:00:00Z'),
	component: fc.constantFrom('bus', 'map'),
	control: fc.constantFrom('A', 'B'),
	after: fc.record({ note: fc.string() })
});
const histories: fc.Arbitrary<Assessment['history']> = fc.array(entry, { maxLength: 15 });

describe('relateHistories', () => {
	it('knows which of two goes on from the other, and by how much', () => {
		fc.assert(
			fc.property(histories, histories, (shared, more) => {
				const longer = [...shared, ...more];
				const by = (kind: 'continues' | 'older') =>
					more.length === 0 ? { kind: 'same' } : { kind, entries: more.length };
				expect(relateHistories(shared, longer)).toEqual(by('continues'));
				expect(relateHistories(longer, shared)).toEqual(by('older'));
			})
		);
	});

	it('names the first entry at which they part, whichever way they are compared', () => {
		fc.assert(
			fc.property(histories, histories, histories, (shared, mine, theirs) => {
				const first = { at: '2026-11-02T00:00:00Z', component: 'bus', control: 'A' };
				const left = [...shared, { ...first, by: '市' }, ...mine];
				const right = [...shared, { ...first, by: '業者' }, ...theirs];
				const parted = { kind: 'parted', entry: shared.length + 1 };
				expect(relateHistories(left, right)).toEqual(parted);
				expect(relateHistories(right, left)).toEqual(parted);
			})
		);
	});
});

import { expect, it } from 'vitest';
import { roundProgress } from '../../src/routes/assessment/round/essentials-of.ts';

it('counts what is answered, and estimates what the rest takes in whole minutes', () => {
	const open = Array.from({ length: 18 }, () => ({ status: 'unanswered' as const }));
	const done = Array.from({ length: 3 }, () => ({ status: 'met' as const }));
	expect(roundProgress([...done, ...open])).toEqual({ done: 3, of: 21, minutes: 8 });
	expect(roundProgress(done)).toEqual({ done: 3, of: 3, minutes: 0 });
	expect(roundProgress([])).toEqual({ done: 0, of: 0, minutes: 0 });
});

import type { FictionalCity } from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { happens, randomOf } from '#lib/domain/primitives/seeded-random.ts';

/** Which edition a city uses so many years before the newest: half of them changed a year early. */
export function editionIn({ seed, body }: FictionalCity, yearsBefore: number): 'newest' | 'before' {
	if (yearsBefore === 0) return 'newest';
	const early = happens(randomOf(seed, body.code, 'edition'), 0.5);
	return early && yearsBefore === 1 ? 'newest' : 'before';
}

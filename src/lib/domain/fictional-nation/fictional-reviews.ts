import type { Assessment, Review } from '../assessment/assessment.ts';
import type { CityCharacter } from './city-character.ts';
import { happens, randomOf, within } from '../primitives/seeded-random.ts';

/**
 * What reviewers say of answers: few cities had some, the further ones more often, and then of every third
 * answer. They seldom disagree.
 */
export function fictionalReviews(
	seed: number,
	{ municipality: { code }, period: { fiscalYear }, answers }: Assessment,
	{ maturity }: CityCharacter
): Review[] {
	const random = randomOf(seed, code, 'reviews', fiscalYear);
	if (!happens(random, within(0.03, 0.15 + 0.3 * maturity, 0.7))) return [];
	return Object.entries(answers)
		.flatMap(([component, ofOne]) => Object.keys(ofOne).map((control) => ({ component, control })))
		.filter(() => happens(random, 0.35))
		.map((key) => ({
			...key,
			verdict: happens(random, 0.93) ? 'agree' : 'disagree',
			reviewer: '見本監査室'
		}));
}

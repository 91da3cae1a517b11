import type { CityCharacter } from './city-character.ts';
import { happens, randomOf, within } from '../primitives/seeded-random.ts';

/**
 * The years, oldest first, in which a city answers. In one year alone all do. Otherwise some join late and
 * some stay away for a time, weak ones more often: what is left looks better than it is.
 */
export function yearsTakenPart(
	seed: number,
	code: string,
	{ maturity }: CityCharacter,
	years: readonly number[]
): readonly number[] {
	if (years.length === 1) return years;
	const random = randomOf(seed, code, 'taking part');
	const staysAway = within(0.01, 0.07 - 0.09 * maturity, 0.3);
	let answers = !happens(random, 0.08);
	return years.filter((_, i) => {
		if (i > 0) answers = answers ? !happens(random, staysAway) : happens(random, 0.6);
		return answers;
	});
}

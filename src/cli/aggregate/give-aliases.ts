import { createHash } from 'node:crypto';
import { giveAliases } from '#lib/domain/comparison/give-aliases.ts';
import type { ChosenCity } from './chosen-city.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';

/** Cities under aliases, and who is who: for whoever sends the aliases out. */
export type AliasedCities = {
	readonly chosen: readonly ChosenCity[];
	readonly aliases: readonly (readonly [alias: string, code: string, name: string])[];
};

/**
 * Puts aliases in the place of codes and names. The lots are drawn from the files themselves: the same files give
 * the same aliases, and whoever has not got all of them cannot tell one.
 */
export function aliasCities(cities: readonly ChosenCity[]): AliasedCities {
	const secret = createHash('sha256');
	for (const { sha256 } of cities.toSorted((a, b) => compareTexts(a.sha256, b.sha256))) {
		secret.update(sha256);
	}
	const salt = secret.digest('hex');
	const lotOf = (code: string) => createHash('sha256').update(`${salt} ${code}`).digest('hex');
	const codes = [...new Set(cities.map(({ code }) => code))].sort(compareTexts);
	const lots = codes.map(lotOf);
	let drawn = 0;
	const aliases = giveAliases(new Map(), codes, () => lots[drawn++] ?? '');
	const names = new Map(cities.map(({ code, name }) => [code, name]));
	return {
		chosen: cities.map((city) => {
			const alias = aliases.get(city.code) ?? '';
			return { ...city, code: alias, name: alias };
		}),
		aliases: codes
			.map((code) => [aliases.get(code) ?? '', code, names.get(code) ?? ''] as const)
			.sort(([a], [b]) => compareTexts(a, b))
	};
}

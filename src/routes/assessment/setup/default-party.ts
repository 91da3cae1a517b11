import type { Party } from '#lib/domain/assessment/assessment.ts';

/** Who is usually in charge of the components of a layer. */
const kinds: Readonly<Record<string, string>> = {
	service: 'service-provider',
	'city-os': 'city-os-operator',
	asset: 'asset-manager'
};

/** The party a new component of a layer begins with: the only one of the fitting kind, or the only one there is. */
export function defaultParty(layer: string, parties: readonly Party[]): string | undefined {
	const fitting = parties.filter(({ kind }) => kind !== undefined && kind === kinds[layer]);
	const [only, ...others] = fitting.length > 0 ? fitting : parties;
	return others.length === 0 ? only?.id : undefined;
}

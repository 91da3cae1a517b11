import type { Assessment, Party } from '../assessment/assessment.ts';
import type { Component } from '../assessment/component.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { CityCharacter } from './city-character.ts';
import { assetKinds, cityOsKind, serviceKinds, type ComponentKind } from './component-kinds.ts';
import type { FictionalBody } from './fictional-body.ts';
import { doublingsOf } from './fictional-population.ts';
import { chooseVendor, fictionalVendors, type FictionalVendor } from './fictional-vendors.ts';
import { aroundZero, happens, randomOf, within, type Random } from '../primitives/seeded-random.ts';

/** What a city has, who runs it, and what its runners are worth. */
export type CityOutfit = {
	readonly components: readonly Built[];
	readonly parties: readonly Party[];
};

/** A component before its facts are stated in the words of a checklist. */
type Built = {
	readonly kind: ComponentKind;
	readonly component: Omit<Component, 'facts'>;
	/** What its vendor adds or takes; 0 where the city runs it. */
	readonly effect: number;
};

const city: Party = { id: 'city', name: '見本デジタル推進課', kind: 'local-government' };

/** What a city has: more where more people live. It stays the same over the years. */
export function cityOutfit(
	seed: number,
	body: FictionalBody,
	character: CityCharacter
): CityOutfit {
	const random = randomOf(seed, body.code, 'components');
	const vendors = fictionalVendors(seed);
	const size = doublingsOf(body.population);
	const withOs = character.joinsRegional || happens(random, within(0.15, 0.2 + 0.1 * size, 0.95));
	const services = some(random, serviceKinds, size);
	const assets = some(random, assetKinds, size);
	const kinds = [...services, ...(withOs ? [cityOsKind] : []), ...assets];
	const assetIds = assets.map(({ id }) => id);
	const built = kinds.map((kind): Built & { readonly vendor: FictionalVendor | undefined } => {
		const vendor = happens(random, 0.7) ? chooseVendor(random, vendors) : undefined;
		const { id, name, layer, criticality } = kind;
		const uses = usesOf(kind, { withOs, assetIds });
		const party = vendor?.id ?? city.id;
		return {
			kind: character.joinsRegional ? sharedKind(kind) : kind,
			component: { id, name: `見本${name}`, layer, criticality, party, uses: [...uses] },
			effect: vendor?.effect ?? 0,
			vendor
		};
	});
	const runners = new Map(built.flatMap(({ vendor }) => (vendor ? [[vendor.id, vendor]] : [])));
	return { components: built, parties: [city, ...[...runners.values()].map(partyOf)] };
}

const partyOf = ({ id, name }: FictionalVendor): Party => ({ id, name, kind: 'contractor' });

/** A platform that several bodies share says so. */
const sharedKind = (kind: ComponentKind): ComponentKind =>
	kind.layer === 'city-os' ? { ...kind, facts: [...kind.facts, 'multi-tenant'] } : kind;

/** The common kinds first, with a gap here and there. */
function some(
	random: Random,
	kinds: readonly ComponentKind[],
	size: number
): readonly ComponentKind[] {
	const count = Math.round(within(1, 2.6 + 1.2 * size + aroundZero(random), kinds.length));
	const kept = kinds.filter((_, i) => i === 0 || !happens(random, 0.15));
	return kept.slice(0, count);
}

type Around = { readonly withOs: boolean; readonly assetIds: readonly string[] };

function usesOf({ layer }: ComponentKind, { withOs, assetIds }: Around): readonly string[] {
	if (layer === 'service' && withOs) return [cityOsKind.id];
	return layer === 'city-os' ? assetIds : [];
}

/** The components with every fact stated that the checklist asks of their layer. */
export const statedComponents = (checklist: Checklist, { components }: CityOutfit): Component[] =>
	components.map(({ component, kind }) => ({
		...component,
		facts: factsOf(checklist, component.layer, kind.facts)
	}));

/** The facts of the city: true of it is what is true of one of its components. */
export function statedProfile(
	seed: number,
	checklist: Checklist,
	{ code }: FictionalBody,
	{ components }: CityOutfit
): Assessment['profile'] {
	const random = randomOf(seed, code, 'profile');
	return factsOf(checklist, 'profile', [
		...components.flatMap(({ kind }) => kind.facts),
		...(happens(random, 0.45) ? ['other-cities'] : []),
		...(happens(random, 0.9) ? ['contractors'] : [])
	]);
}

const factsOf = (checklist: Checklist, of: string, holding: readonly string[]) =>
	Object.fromEntries(
		checklist.facts
			.filter(({ askedOf }) => askedOf.includes(of))
			.map(({ id }) => [id, holding.includes(id)])
	);

import { bodyKindOf } from './body-kind.ts';
import { foldPlaceName } from './fold-place-name.ts';
import type { ListedMunicipality } from './municipality-list.ts';

/** Finds local governments by what names them whole: a code or a name. Thousands are found at once. */
export type NameSearch = {
	/** By a code with or without its check digit. */
	readonly withCode: (code: string) => ListedMunicipality | undefined;
	/** By the official name, alone or behind its prefecture and its county; several of one name are several. */
	readonly named: (name: string) => readonly ListedMunicipality[];
};

/** Prepares the search through a list; by names when a name is asked for first. */
export function nameSearchOf(municipalities: readonly ListedMunicipality[]): NameSearch {
	const byCode = new Map(municipalities.map((one) => [one.code.slice(0, 5), one]));
	let byName: ReturnType<typeof byNameIn> | undefined;
	return {
		withCode: (code) => {
			const one = byCode.get(code.slice(0, 5));
			return one?.code.startsWith(code) === true ? one : undefined;
		},
		named: (name) => {
			byName ??= byNameIn(municipalities);
			const folded = foldPlaceName(name);
			return byName.get(folded) ?? byName.get(folded.replace(county, '$1')) ?? [];
		}
	};
}

/** The bodies of every name, and of every name behind its prefecture's. */
function byNameIn(
	municipalities: readonly ListedMunicipality[]
): ReadonlyMap<string, readonly ListedMunicipality[]> {
	const named = municipalities.map((one) => ({ one, name: foldPlaceName(one.name) }));
	const prefectures = new Map(
		named
			.filter(({ one }) => bodyKindOf(one.code) === 'prefecture')
			.map(({ one, name }) => [one.code.slice(0, 2), name])
	);
	const byName = new Map<string, ListedMunicipality[]>();
	const note = (name: string, one: ListedMunicipality) => {
		const others = byName.get(name);
		if (others === undefined) byName.set(name, [one]);
		else others.push(one);
	};
	for (const { one, name } of named) {
		note(name, one);
		const prefecture = prefectures.get(one.code.slice(0, 2));
		if (bodyKindOf(one.code) === 'municipality' && prefecture !== undefined)
			note(`${prefecture}${name}`, one);
	}
	return byName;
}

/** The county before a town or a village, behind the prefecture where that is named. */
const county = /^(北海道|東京都|京都府|大阪府|.{2,3}県|).{1,6}?郡(?=.+[町村]$)/u;

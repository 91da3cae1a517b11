import { bodyKindOf } from '#lib/domain/municipality/body-kind.ts';
import type { AppPorts } from '#lib/application/app-ports.ts';
import { searchOf } from '#lib/domain/municipality/find-municipalities.ts';
import { nameSearchOf, type NameSearch } from '#lib/domain/municipality/name-search.ts';
import { codesOf, type ListedMunicipality } from '#lib/domain/municipality/municipality-list.ts';
import { LateLoad } from './late-load.svelte.ts';

/** The official list of local governments: brought once; where that fails, names and codes are typed. */
export class MunicipalitiesState {
	readonly #list;

	constructor(ports: Pick<AppPorts, 'loadMunicipalities'>) {
		this.#list = new LateLoad(async () => {
			const { asOf, municipalities } = await ports.loadMunicipalities();
			return {
				asOf,
				municipalities,
				codes: codesOf(municipalities),
				find: searchOf(municipalities),
				byName: nameSearchOf(municipalities)
			};
		});
	}

	/** The day of the list; empty until it is there. */
	get asOf(): string {
		return this.#list.loaded?.asOf ?? '';
	}

	/** Every code of the list; undefined while there is none to judge by. */
	get codes(): ReadonlySet<string> | undefined {
		const codes = this.#list.loaded?.codes;
		return codes?.size === 0 ? undefined : codes;
	}
	/** The municipalities of a prefecture (the first two digits), without itself. */
	within(prefecture: string): readonly ListedMunicipality[] {
		const all = this.#list.loaded?.municipalities ?? [];
		return all.filter(
			({ code }) => code.startsWith(prefecture) && bodyKindOf(code) === 'municipality'
		);
	}

	/** Brings the list, once; where that fails it is tried anew the next time. */
	bring(): Promise<void> {
		return this.#list.bring();
	}

	/** Those that fit what was typed so far, the best first. */
	find(typed: string): readonly ListedMunicipality[] {
		return this.#list.loaded?.find(typed) ?? [];
	}

	/** Finds by whole names and codes; nobody while the list is not there. */
	get byName(): NameSearch {
		return this.#list.loaded?.byName ?? nameSearchOf([]);
	}

	/** The one with a code, where the list has it. */
	of(code: string): ListedMunicipality | undefined {
		return this.#list.loaded?.municipalities.find((one) => one.code === code);
	}
}

import type { AppPorts } from '#lib/application/app-ports.ts';
import { searchOf, type FindMunicipalities } from '#lib/domain/municipality/find-municipalities.ts';
import type { ListedMunicipality } from '#lib/domain/municipality/municipality-list.ts';

/** The official list of local governments: brought once; where that fails, names and codes are typed. */
export class MunicipalitiesState {
	readonly #ports: Pick<AppPorts, 'loadMunicipalities'>;
	#find = $state.raw<FindMunicipalities>();
	#all = $state.raw<readonly ListedMunicipality[]>([]);
	#asOf = $state('');
	#bringing: Promise<void> | undefined;

	constructor(ports: Pick<AppPorts, 'loadMunicipalities'>) {
		this.#ports = ports;
	}

	/** The day of the list; empty until it is there. */
	get asOf(): string {
		return this.#asOf;
	}

	/** Brings the list, once; where that fails it is tried anew the next time. */
	bring(): Promise<void> {
		this.#bringing ??= this.#ports.loadMunicipalities().then(
			({ asOf, municipalities }) => {
				this.#find = searchOf(municipalities);
				this.#all = municipalities;
				this.#asOf = asOf;
			},
			() => {
				this.#bringing = undefined;
			}
		);
		return this.#bringing;
	}

	/** Those that fit what was typed so far, the best first. */
	find(typed: string): readonly ListedMunicipality[] {
		return this.#find?.(typed) ?? [];
	}

	/** The one with a code, where the list has it. */
	of(code: string): ListedMunicipality | undefined {
		return this.#all.find((one) => one.code === code);
	}
}

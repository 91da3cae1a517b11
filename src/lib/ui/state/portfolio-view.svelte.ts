import type { AppPorts } from '#lib/application/app-ports.ts';
import { loadAssessment, type OpenError } from '#lib/application/open-assessment.ts';
import {
	chooseResults,
	type ChosenResults,
	type ResultChoice
} from '#lib/domain/comparison/choose-results.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { giveAliases, noAliases } from '#lib/domain/comparison/give-aliases.ts';
import type { PortfolioCity } from '#lib/domain/comparison/portfolio-city.ts';
import { resultOfAssessment } from '#lib/domain/comparison/result-of-assessment.ts';
import { fictionalCodes } from '#lib/domain/fictional-nation/former-codes.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { scoringVersion } from '#lib/domain/scoring/score.ts';

/** What a view looks at. */
export type ViewedPortfolio = {
	readonly cities: () => readonly PortfolioCity[];
	/** Codes that exist; undefined while the list is not there. */
	readonly codes: () => ReadonlySet<string> | undefined;
};

/** The city whose place among the others is looked at: one of them, or an assessment that is kept here. */
export type OwnCity =
	| { readonly kind: 'among'; readonly code: string }
	| { readonly kind: 'kept'; readonly id: string; readonly result: CityResult };

/** Which of the results are compared, under which names, and from whose point of view. */
export class PortfolioView {
	readonly #ports: AppPorts;
	readonly #portfolio: ViewedPortfolio;
	#aliases = $state.raw(noAliases);
	#names = $state.raw<'own' | 'aliases'>('own');
	#own = $state.raw<OwnCity>();

	/** Only fictional cities are there: they are shown, and said to be fictional. */
	readonly isSample: boolean = $derived.by(() => {
		const cities = this.#portfolio.cities();
		return cities.length > 0 && cities.every(({ sample }) => sample);
	});
	readonly #chosen: ChosenResults<PortfolioCity> = $derived.by(() =>
		chooseResults(this.#portfolio.cities(), this.choice)
	);

	constructor(ports: AppPorts, portfolio: ViewedPortfolio) {
		this.#ports = ports;
		this.#portfolio = portfolio;
	}

	/** What is asked of every result that is compared. */
	get choice(): ResultChoice {
		const codes = this.isSample ? fictionalCodes : this.#portfolio.codes();
		return { scoringVersion, samples: this.isSample, ...(codes && { codes }) };
	}
	/** Those that are compared: one of a city and year. */
	get compared(): readonly PortfolioCity[] {
		return this.#chosen.chosen;
	}
	/** Those that were read and are not compared, with the reason. */
	get left(): ChosenResults<PortfolioCity>['left'] {
		return this.#chosen.left;
	}
	get guideline(): string | undefined {
		return this.#chosen.guideline;
	}
	/** Whether names or aliases are shown. */
	get names(): 'own' | 'aliases' {
		return this.#names;
	}
	get own(): OwnCity | undefined {
		return this.#own;
	}

	showNames(names: 'own' | 'aliases'): void {
		this.#names = names;
	}
	/** What a city is called on screen and in what leaves from here. */
	nameOf({ code, name }: Pick<CityResult, 'code' | 'name'>): string {
		return this.#names === 'own' ? name : this.aliasOf(code);
	}
	aliasOf(code: string): string {
		return this.#aliases.get(code) ?? '';
	}
	/** Gives aliases to cities that are compared by now; those that have one keep it. */
	takeIn(): void {
		const codes = this.compared.map(({ code }) => code);
		this.#aliases = giveAliases(this.#aliases, codes, this.#ports.newIdentifier);
	}
	/** Whether a city is one's own. */
	isOwn({ code }: Pick<CityResult, 'code'>): boolean {
		return this.#own?.kind === 'among' && this.#own.code === code;
	}
	/** One's own result: out of these cities, or the one that is kept. */
	ownIn(cities: readonly CityResult[]): CityResult | undefined {
		const own = this.#own;
		return own?.kind === 'kept' ? own.result : cities.find(({ code }) => code === own?.code);
	}
	/** Looks from one of the cities, or from none. */
	lookFrom(code: string | undefined): void {
		this.#own = code === undefined ? undefined : { kind: 'among', code };
	}
	/** Looks from an assessment that is kept in this browser. */
	async lookFromKept(id: string): Promise<Result<undefined, OpenError>> {
		const loaded = await loadAssessment(this.#ports, id);
		if (!loaded.ok) return loaded;
		const { checklist, file } = loaded.value;
		const lenses = this.#ports.catalogue.lenses();
		const result = resultOfAssessment(checklist, file.assessment, lenses);
		this.#own = { kind: 'kept', id, result };
		return ok(undefined);
	}
	/** Forgets who looks; aliases stay those of the visit. */
	clear(): void {
		this.#own = undefined;
	}
}

import { campaignStanding, type CampaignStanding } from '#lib/domain/campaign/campaign-standing.ts';
import type { CityResult } from '#lib/domain/comparison/city-result.ts';
import { isCounted } from '#lib/domain/comparison/counted-city.ts';
import { filterCities } from '#lib/domain/comparison/filter-cities.ts';
import type { PortfolioCity } from '#lib/domain/comparison/portfolio-city.ts';
import { sortCities } from '#lib/domain/comparison/sort-cities.ts';
import {
	fiscalYearsOf,
	layersOf,
	mostUsedEdition
} from '#lib/domain/comparison/what-cities-have.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';
import { bodyKindOf } from '#lib/domain/municipality/body-kind.ts';
import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { AppStates } from '#lib/ui/state/app-states.svelte.ts';
import { now } from '#lib/ui/state/now.ts';
import { goTo } from '../app-path.ts';
import { compareAddress, type CompareAddress } from './compare-address.ts';
import type { CellWords } from './table-cells.ts';

/** The cities as the address asks for them: of one fiscal year, filtered, in an order. */
export class Comparison {
	readonly #states: AppStates;
	readonly #readAddress: () => CompareAddress;

	readonly address: CompareAddress = $derived.by(() => this.#readAddress());
	/** Fiscal years that there are, the newest first. */
	readonly years: readonly string[] = $derived.by(() => fiscalYearsOf(this.#all).map(String));
	/** The one in the address, unless nothing is of it: an address may be older than what was read. */
	readonly year: string = $derived(
		this.years.includes(this.address.year) ? this.address.year : (this.years[0] ?? '')
	);
	/** Of the year, before anything else is filtered. */
	readonly ofYear: readonly PortfolioCity[] = $derived.by(() =>
		this.#all.filter(({ fiscalYear }) => String(fiscalYear) === this.year)
	);
	readonly shown: readonly PortfolioCity[] = $derived.by(() => this.#filtered(this.ofYear));
	/** Municipalities of every year that the other filters leave. */
	readonly ofAllYears: readonly PortfolioCity[] = $derived.by(() =>
		municipalitiesIn(this.#filtered(this.#all))
	);
	readonly ordered: readonly PortfolioCity[] = $derived.by(() =>
		sortCities(this.shown, this.address.order, this.nameOf)
	);
	/** The edition that is compared: editions ask different things and are never added up. */
	readonly edition: string = $derived(this.address.edition || mostUsedEdition(this.ofYear));
	/** Those that stand beside one another: prefectures' own assessments are no municipalities'. */
	readonly comparable: readonly PortfolioCity[] = $derived.by(() =>
		municipalitiesIn(this.#ofEdition(this.shown))
	);
	/** Those of them that have answered enough to be counted. */
	readonly counted: readonly PortfolioCity[] = $derived.by(() => this.comparable.filter(isCounted));
	/** How many of those that are shown stand apart as a prefecture's own. */
	readonly prefecturesApart: number = $derived.by(
		() => this.#ofEdition(this.shown).length - this.comparable.length
	);
	/** How many of those that are shown stand apart since another edition asked them. */
	readonly editionsApart: number = $derived.by(
		() => this.shown.length - this.#ofEdition(this.shown).length
	);
	/** All of the year and edition, whatever the filters say: figures of a chosen few could be subtracted from those of all. */
	readonly wholeEdition: readonly PortfolioCity[] = $derived.by(() =>
		municipalitiesIn(this.#ofEdition(this.ofYear))
	);
	/** Municipalities of the year that the table of similar bodies does not name; none where there is no table. */
	readonly notInClasses: readonly PortfolioCity[] = $derived.by(() =>
		this.#states.classTables.similar === undefined
			? []
			: municipalitiesIn(this.ofYear).filter(({ code }) => this.similarOf(code) === '')
	);
	/** How the campaign on screen stands, by everything that was read. */
	readonly standing: CampaignStanding<PortfolioCity> | undefined = $derived.by(() => {
		const { campaign, portfolio } = this.#states;
		if (campaign.current === undefined) return undefined;
		const { cities: results, view } = portfolio;
		const today = dayInJapan(now());
		return campaignStanding(campaign.current, { results, choice: view.choice, today });
	});
	/** The layers of those that are shown, in the order of their files. */
	readonly layers: readonly string[] = $derived.by(() => layersOf(this.shown));

	readonly #names: ReadonlyMap<string, number> = $derived.by(() =>
		countBy(this.ofYear, ({ name }) => name)
	);

	constructor(states: AppStates, readAddress: () => CompareAddress) {
		this.#states = states;
		this.#readAddress = readAddress;
	}

	/** Whatever the year, before anything else is filtered. */
	get ofAnyYear(): readonly PortfolioCity[] {
		return this.#all;
	}
	get #all(): readonly PortfolioCity[] {
		return this.#states.portfolio.view.compared;
	}
	get codes(): 'shown' | 'hidden' {
		return this.#states.portfolio.view.names === 'own' ? 'shown' : 'hidden';
	}
	readonly nameOf = (city: Pick<CityResult, 'code' | 'name'>): string =>
		this.#states.portfolio.view.nameOf(city);
	readonly sizeOf = (code: string): string => this.#states.classTables.sizeOf(code) ?? '';
	readonly similarOf = (code: string): string => this.#states.classTables.similarOf(code) ?? '';
	/** The code, or the alias where aliases stand for names. */
	readonly codeOf = (city: Pick<CityResult, 'code' | 'name'>): string =>
		this.codes === 'shown' ? city.code : this.nameOf(city);

	/** Whether a result stands beside those that are compared: of their guideline, year and edition. */
	isComparedWith({ fiscalYear, checklist }: CityResult): boolean {
		const { guideline } = this.#states.portfolio.view;
		return (
			String(fiscalYear) === this.year &&
			checklist.edition === this.edition &&
			checklist.guideline === guideline
		);
	}
	/** Whether another city of the year bears its name, as two cities do that lie in two prefectures. */
	isNamedTwice(city: Pick<CityResult, 'name'>): boolean {
		return this.codes === 'shown' && (this.#names.get(city.name) ?? 0) > 1;
	}
	/** A checklist of the edition that is compared, for titles. */
	get checklist(): Checklist | undefined {
		return this.#checklistOf(this.edition);
	}
	/** What a layer is called; its id where no checklist at hand knows it. */
	layerTitle(layer: string): string {
		const { locale, guidelines } = this.#states;
		const known = [this.checklist, ...guidelines.checklists.map(({ checklist }) => checklist)];
		const found = known.flatMap((one) => one?.layers.find(({ id }) => id === layer) ?? [])[0];
		return found?.title[locale.current] ?? layer;
	}

	/** What tables that leave the screen need to know of it. */
	get cellWords(): CellWords {
		const { locale } = this.#states;
		const { nameOf, codes } = this;
		const titleOf = (layer: string) => this.layerTitle(layer);
		return { locale: locale.current, text: locale.words.comparing, nameOf, codes, titleOf };
	}
	/** Changes what is shown, and keeps the focus where it is. */
	change(changed: Partial<CompareAddress>): void {
		void goTo('/compare', compareAddress.write({ ...this.address, ...changed }), 'same');
	}

	#filtered(cities: readonly PortfolioCity[]): readonly PortfolioCity[] {
		const { nameOf, sizeOf, similarOf, codes } = this;
		// The year is chosen before: by itself, or all of them.
		return filterCities(
			cities,
			{ ...this.address, year: '' },
			{ nameOf, sizeOf, similarOf, codes }
		);
	}
	#ofEdition(cities: readonly PortfolioCity[]): readonly PortfolioCity[] {
		return cities.filter(({ checklist }) => checklist.edition === this.edition);
	}
	#checklistOf(edition: string): Checklist | undefined {
		const { guidelines, portfolio } = this.#states;
		return guidelines.checklists.find(
			({ checklist }) =>
				checklist.guideline === portfolio.view.guideline && checklist.edition === edition
		)?.checklist;
	}
}

const municipalitiesIn = (cities: readonly PortfolioCity[]): readonly PortfolioCity[] =>
	cities.filter(({ code }) => bodyKindOf(code) === 'municipality');

import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import type {
	NationControl,
	NationGrounds,
	NationLayer,
	NationLens,
	NationShare
} from '#lib/domain/comparison/nation-figures.ts';
import type { PublishedCell } from '#lib/domain/comparison/published-cell.ts';
import { hasStar } from '#lib/domain/comparison/thresholds.ts';
import { percentageOf } from '#lib/domain/primitives/percentage.ts';
import type { Row } from '../duckdb/engine.ts';
import { numberIn, textIn, titleIn } from '../duckdb/row-values.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** A control with the shares of cities that are short of it, or do not know. */
export function nationControl(row: Row): NationControl {
	const cities = numberIn(row, 'cities');
	const share = (column: string): number => percentageOf(numberIn(row, column), cities) ?? 0;
	return {
		control: textIn(row, 'control'),
		layer: textIn(row, 'layer'),
		title: titleIn(row),
		shares: {
			kind: 'shown',
			value: { cities, short: share('short'), open: share('open') },
			...(hasStar(cities) && { few: true })
		}
	};
}

const none = { kind: 'none' } as const;

/** Cities that published their scores alone are there, and say nothing of this. */
const beside = (
	supported: PublishedCell<NationShare> = none,
	share: PublishedCell<NationShare> = none
): PublishedCell<NationShare> =>
	share.kind === 'none' && supported.kind !== 'none' ? { kind: 'unknown' } : share;

const groundNames = ['supported', 'confirmed', 'unknown', 'unanswered'] as const;

/** What the answers of the last year stand on, the whole city first. */
export const nationGrounds = (
	lookup: FigureLookup,
	layers: readonly NationLayer[],
	year: number
): readonly NationGrounds[] =>
	[null, ...layers.map(({ layer }) => layer)].map((layer) => {
		const [supported, confirmed, unknown, unanswered] = groundNames.map((name) =>
			lookup.spread(year, `${name}:${layer ?? ''}`)
		);
		return {
			layer,
			supported: supported ?? none,
			confirmed: confirmed ?? none,
			unknown: beside(supported, unknown),
			unanswered: beside(supported, unanswered)
		};
	});

/** The last year under every grouping that says anything of it. */
export const nationLenses = (
	lookup: FigureLookup,
	catalogue: ChecklistCatalogue,
	year: number
): readonly NationLens[] =>
	catalogue.lenses().flatMap(({ lens, title, groups }): readonly NationLens[] => {
		const told = groups
			.map((group) => ({
				id: group.id,
				title: group.title,
				spread: lookup.spread(year, `lens:${lens}:${group.id}`)
			}))
			.filter(({ spread }) => spread.kind !== 'none');
		return told.length === 0 ? [] : [{ lens, title, groups: told }];
	});

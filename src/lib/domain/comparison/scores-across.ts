import type { ChecklistPin } from '../checklist/checklist.ts';
import { answeredControls, type AnsweredControl } from './answered-controls.ts';
import type { CityResult } from './city-result.ts';
import { overallMeasure } from './group-row.ts';

/** The control of the later checklist for every control of the earlier one that asks the same; `all`: it is the same checklist. */
export type SameControls = (
	from: ChecklistPin,
	to: ChecklistPin
) => ReadonlyMap<string, string> | 'all';

/** A city over the years, each year scored on the controls alone that it answered in all of them. */
export type ScoresAcross = {
	/** Controls that are compared. */
	readonly controls: number;
	/** In the order of the years that were given: by measure, `overall` or a layer. */
	readonly years: readonly ReadonlyMap<string, number>[];
};

/**
 * Scores a city's years on what asked the same in all of them, each control weighing what it weighs in the last year
 * (decision record 0058). Undefined where nothing is left, as with a file of scores alone.
 */
export function scoresAcross(
	results: readonly Pick<CityResult, 'checklist' | 'answers'>[],
	sameControls: SameControls
): ScoresAcross | undefined {
	const last = results.at(-1);
	if (last === undefined) return undefined;
	const now = answeredControls(last.answers);
	const years = results.map((result) =>
		result === last
			? now
			: renamed(answeredControls(result.answers), sameControls(result.checklist, last.checklist))
	);
	const compared = [...now].filter(([control]) => years.every((year) => year.has(control)));
	if (compared.length === 0) return undefined;
	return { controls: compared.length, years: years.map((year) => scoresOf(year, compared)) };
}

type Answered = ReadonlyMap<string, AnsweredControl>;

const renamed = (controls: Answered, names: ReturnType<SameControls>): Answered =>
	names === 'all'
		? controls
		: new Map(
				[...controls].flatMap(([id, answered]) => {
					const name = names.get(id);
					return name === undefined ? [] : [[name, answered] as const];
				})
			);

function scoresOf(
	year: Answered,
	compared: readonly (readonly [string, AnsweredControl])[]
): ReadonlyMap<string, number> {
	const sums = new Map<string, { earned: number; worth: number }>();
	for (const [control, { layer, worth }] of compared) {
		const earned = worth * (year.get(control)?.share ?? 0);
		for (const measure of [overallMeasure, layer]) {
			const sum = sums.get(measure) ?? { earned: 0, worth: 0 };
			sums.set(measure, { earned: sum.earned + earned, worth: sum.worth + worth });
		}
	}
	return new Map(
		[...sums].map(([measure, { earned, worth }]) => [
			measure,
			Math.round((1000 * earned) / worth) / 10
		])
	);
}

/** Those of the last checklist's controls that an earlier one did not ask, or asked otherwise. */
export const controlsApart = (
	controls: readonly string[],
	{ pins, last, sameControls }: ComparedChecklists
): readonly string[] => {
	const ways = pins.flatMap((pin) => {
		const names = sameControls(pin, last);
		return names === 'all' ? [] : [new Set(names.values())];
	});
	return controls.filter((control) => ways.some((way) => !way.has(control)));
};

/** The checklists of the years that are compared. */
export type ComparedChecklists = {
	readonly pins: readonly ChecklistPin[];
	readonly last: ChecklistPin;
	readonly sameControls: SameControls;
};

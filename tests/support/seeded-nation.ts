import type { CityRow } from '#lib/domain/comparison/city-row.ts';

/** A nation of the size of Japan, always the same for a seed: few large classes, many small ones, some silent cities. */
export function seededNation({
	seed,
	classes,
	cellSize,
	layers = []
}: {
	readonly seed: number;
	readonly classes: number;
	/** Cities that a cell has on average. */
	readonly cellSize: number;
	readonly layers?: readonly string[];
}): readonly CityRow[] {
	let last = seed;
	const next = () => {
		last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
		return last / 2 ** 32;
	};
	const percent = () => Math.round(next() * 1000) / 10;
	const cities: CityRow[] = [];
	for (let prefecture = 1; prefecture <= 47; prefecture += 1) {
		for (let place = 0; place < classes; place += 1) {
			const size = Math.floor(-cellSize * Math.log(1 - next()));
			for (let number = 0; number < size; number += 1) {
				cities.push({
					fiscalYear: 2026,
					edition: '3.0',
					code: `${prefecture}-${place}-${number}`,
					prefecture: String(prefecture).padStart(2, '0'),
					populationClass: `class-${place}`,
					similarClass: null,
					panel: next() < 0.9 ? 'in' : 'out',
					percentages: Object.fromEntries(
						['overall', ...layers].map((measure) => [measure, next() < 0.03 ? null : percent()])
					)
				});
			}
		}
	}
	return cities;
}

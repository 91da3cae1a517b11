import type { NamedCity, NationLayer } from '#lib/domain/comparison/nation-figures.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { grades } from '#lib/domain/scoring/grade.ts';
import type { Row } from '../duckdb/engine.ts';
import { numberOrNull, textIn, textOrNull } from '../duckdb/row-values.ts';

/** Cities by name from one row a city and layer, in the order of codes. */
export const namedCities = (
	rows: readonly Row[],
	layers: readonly NationLayer[]
): readonly NamedCity[] =>
	[...groupBy(rows, (row) => textIn(row, 'code')).values()].map((own): NamedCity => {
		const [first] = own;
		const percents = new Map(
			own.map((row) => [textOrNull(row, 'layer'), numberOrNull(row, 'layer_percent')])
		);
		return {
			code: textIn(first, 'code'),
			name: textIn(first, 'name'),
			grade: grades.find((grade) => grade === first['grade']) ?? null,
			percent: numberOrNull(first, 'percent'),
			coverage: numberOrNull(first, 'coverage'),
			layers: layers.map(({ layer }) => percents.get(layer) ?? null)
		};
	});

import type { publicationSchema as publicationV1Schema } from '#lib/domain/released/publication-v1.ts';
import type { Publication } from '#lib/domain/released/publication-v2.ts';
import type { z } from '#lib/domain/primitives/zod.ts';
import { cityGradeOf, standingGrade } from '#lib/domain/scoring/city-grade.ts';
import { pointsShort } from '#lib/domain/scoring/deciding-layers.ts';
import { nextGrade } from '#lib/domain/scoring/grade.ts';

/**
 * A publication of format 1 as the rules of version 2 judge it. Its integers stay; its city's grade, which
 * was the worst of whatever layers were rated, becomes provisional where others were not.
 */
export function migratePublication(published: z.infer<typeof publicationV1Schema>): Publication {
	const city = cityGradeOf(published.layers);
	const worst = standingGrade(city);
	const deciding = published.layers.flatMap((figures) =>
		worst === null || figures.grade !== worst
			? []
			: [{ layer: figures.layer, grade: worst, short: pointsShort(figures, nextGrade(worst)) }]
	);
	return {
		...published,
		formatVersion: 2,
		scoringVersion: 2,
		overall: { ...published.overall, ...city, deciding }
	};
}

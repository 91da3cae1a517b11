-- How many cities have each grade: all, by prefecture, by class of either kind. Of `grade_parts`.
SELECT
	fiscal_year,
	edition,
	prefecture,
	population_class,
	similar_class,
	sum(n) AS n,
	sum(grade_a) AS grade_a,
	sum(grade_b) AS grade_b,
	sum(grade_c) AS grade_c,
	sum(grade_d) AS grade_d,
	sum(not_rated) AS not_rated
FROM grade_parts
GROUP BY GROUPING SETS (
	(fiscal_year, edition),
	(fiscal_year, edition, prefecture),
	(fiscal_year, edition, population_class),
	(fiscal_year, edition, similar_class)
)
HAVING (grouping(population_class) = 1 OR population_class IS NOT NULL)
	AND (grouping(similar_class) = 1 OR similar_class IS NOT NULL)
ORDER BY ALL

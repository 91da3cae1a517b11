-- How many cities have each grade, of those that have a score: all, by prefecture, by class of either kind.
SELECT
	fiscal_year,
	edition,
	prefecture,
	population_class,
	similar_class,
	count(*) AS n,
	count(*) FILTER (WHERE grade = 1) AS grade_a,
	count(*) FILTER (WHERE grade = 2) AS grade_b,
	count(*) FILTER (WHERE grade = 3) AS grade_c,
	count(*) FILTER (WHERE grade = 4) AS grade_d,
	count(*) FILTER (WHERE grade IS NULL) AS not_rated
FROM measured_cities
WHERE percent IS NOT NULL
GROUP BY GROUPING SETS (
	(fiscal_year, edition),
	(fiscal_year, edition, prefecture),
	(fiscal_year, edition, population_class),
	(fiscal_year, edition, similar_class)
)
HAVING (grouping(population_class) = 1 OR population_class IS NOT NULL)
	AND (grouping(similar_class) = 1 OR similar_class IS NOT NULL)
ORDER BY ALL

-- How many municipalities gave a result, by the keys of the groups: of the newest year those that were asked, as far as that is known,
-- and the others (`unasked`). Those with too few answers are among them, and are told as `unfinished`.
WITH results AS (
	SELECT
		cities.*,
		coalesce(places.asked, TRUE) OR cities.fiscal_year < (SELECT max(fiscal_year) FROM measured_cities) AS asked
	FROM measured_cities AS cities
	JOIN places ON places.code = cities.code
)
SELECT
	fiscal_year,
	edition,
	prefecture,
	population_class,
	similar_class,
	count(*) FILTER (WHERE asked) AS answered,
	count(*) FILTER (WHERE NOT asked) AS unasked,
	count(*) FILTER (WHERE NOT counted) AS unfinished
FROM results
GROUP BY GROUPING SETS (
	(fiscal_year, edition),
	(fiscal_year, edition, prefecture),
	(fiscal_year, edition, population_class),
	(fiscal_year, edition, prefecture, population_class),
	(fiscal_year, edition, similar_class)
)
HAVING (grouping(population_class) = 1 OR population_class IS NOT NULL)
	AND (grouping(similar_class) = 1 OR similar_class IS NOT NULL)
ORDER BY ALL

-- The finest parts of all groups that are shown of some measures; nothing of them is. The protection is reckoned on them. What is told
-- of all cities alone divides none of them: there are but the cities of parts all at 0 %, of parts all at 100 %, and the others.
WITH parts AS (
	SELECT
		fiscal_year,
		edition,
		prefecture,
		population_class,
		similar_class,
		panel,
		measure,
		count(*) AS n,
		avg(percent) AS mean,
		round(1e1 * sum(percent)) = 0 AS nothing,
		round(1e1 * sum(percent)) = 1000 * count(*) AS everything
	FROM year_measures
	GROUP BY fiscal_year, edition, prefecture, population_class, similar_class, panel, measure
)
SELECT fiscal_year, edition, prefecture, population_class, similar_class, panel, measure, n, mean
FROM parts
WHERE measure = 'overall' OR measure LIKE 'layer:%'
UNION ALL
SELECT fiscal_year, edition, NULL, NULL, NULL, NULL, measure, sum(n), sum(n * mean) / sum(n)
FROM parts
WHERE NOT (measure = 'overall' OR measure LIKE 'layer:%')
GROUP BY fiscal_year, edition, measure, nothing, everything
ORDER BY ALL

-- The finest parts of all groups that are shown of some measures; nothing of them is. The protection is reckoned on them. What is told
-- of all cities alone divides none of them: there are but the cities at 0 %, those at 100 %, and the others.
SELECT
	fiscal_year,
	edition,
	prefecture,
	population_class,
	similar_class,
	panel,
	measure,
	count(*) AS n,
	avg(percent) AS mean
FROM year_measures
WHERE measure = 'overall' OR measure LIKE 'layer:%'
GROUP BY fiscal_year, edition, prefecture, population_class, similar_class, panel, measure
UNION ALL
SELECT fiscal_year, edition, NULL, NULL, NULL, NULL, measure, count(*), avg(percent)
FROM year_measures
WHERE NOT (measure = 'overall' OR measure LIKE 'layer:%')
GROUP BY fiscal_year, edition, measure, percent = 0, percent = 100
ORDER BY ALL

-- Statistics of every group of some measures, not rounded and not protected. Of scores: all cities, prefectures, classes by
-- population, both, classes of similar bodies (all over the nation alone), and the panel. Of every other measure: all cities alone.
WITH scores AS (
	SELECT * FROM year_measures WHERE measure = 'overall' OR measure LIKE 'layer:%'
),
others AS (
	SELECT * FROM year_measures WHERE NOT (measure = 'overall' OR measure LIKE 'layer:%')
),
figures AS (
	SELECT
		fiscal_year,
		edition,
		measure,
		prefecture,
		population_class,
		similar_class,
		panel,
		count(*) AS n,
		avg(percent) AS mean,
		quantile_cont(percent, [0.25, 0.5, 0.75]) AS quartiles,
		stddev_pop(percent) AS standard_deviation
	FROM scores
	GROUP BY GROUPING SETS (
		(fiscal_year, edition, measure),
		(fiscal_year, edition, measure, prefecture),
		(fiscal_year, edition, measure, population_class),
		(fiscal_year, edition, measure, prefecture, population_class),
		(fiscal_year, edition, measure, similar_class),
		(fiscal_year, edition, measure, panel)
	)
	HAVING (grouping(population_class) = 1 OR population_class IS NOT NULL)
		AND (grouping(similar_class) = 1 OR similar_class IS NOT NULL)
		AND (grouping(panel) = 1 OR panel = 'in')
	UNION ALL
	SELECT
		fiscal_year,
		edition,
		measure,
		NULL,
		NULL,
		NULL,
		NULL,
		count(*),
		avg(percent),
		quantile_cont(percent, [0.25, 0.5, 0.75]),
		stddev_pop(percent)
	FROM others
	GROUP BY fiscal_year, edition, measure
)
SELECT
	fiscal_year,
	edition,
	measure,
	prefecture,
	population_class,
	similar_class,
	panel,
	n,
	mean,
	quartiles[1] AS lower_quartile,
	quartiles[2] AS median,
	quartiles[3] AS upper_quartile,
	standard_deviation
FROM figures
ORDER BY ALL

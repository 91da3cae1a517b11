-- Statistics of every group, not rounded and not protected: all cities, prefectures, classes by
-- population, both, classes of similar bodies (all over the nation alone), and the panel.
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
	quantile_cont(percent, 0.25) AS lower_quartile,
	quantile_cont(percent, 0.5) AS median,
	quantile_cont(percent, 0.75) AS upper_quartile,
	stddev_pop(percent) AS standard_deviation
FROM measured_year
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
	AND (measure = 'overall' OR measure LIKE 'layer:%'
		OR grouping(prefecture) + grouping(population_class) + grouping(similar_class) + grouping(panel) = 4)
ORDER BY ALL

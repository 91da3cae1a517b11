-- The finest parts of all groups that are shown of one measure; nothing of them is. The protection is reckoned on them.
SELECT fiscal_year, edition, prefecture, population_class, similar_class, panel, measure, count(*) AS n, avg(percent) AS mean
FROM year_measure
GROUP BY fiscal_year, edition, prefecture, population_class, similar_class, panel, measure
ORDER BY ALL

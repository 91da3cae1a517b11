-- The finest parts of the groups whose grades are counted; nothing of them is shown. The protection is reckoned on them.
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
GROUP BY fiscal_year, edition, prefecture, population_class, similar_class
ORDER BY ALL

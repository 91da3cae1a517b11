-- How many cities have each grade, of those that are counted, in the finest parts of the groups that are told of. Nothing of
-- them is shown: groups are sums of them, and the protection is reckoned on them.
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
FROM year_cities
WHERE counted
GROUP BY fiscal_year, edition, prefecture, population_class, similar_class

-- How many municipalities were asked, by the keys of the groups.
SELECT prefecture, population_class, similar_class, count(*) AS asked
FROM places
WHERE asked AND kind = 'municipality'
GROUP BY GROUPING SETS ((), (prefecture), (population_class), (prefecture, population_class), (similar_class))
HAVING (grouping(population_class) = 1 OR population_class IS NOT NULL)
	AND (grouping(similar_class) = 1 OR similar_class IS NOT NULL)
	AND count(*) > 0

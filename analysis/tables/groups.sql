-- Protected figures of groups: they are the only ones of this folder that may be shown to others.
SELECT
	edition,
	prefecture,
	population_class,
	similar_class,
	layer,
	asked,
	answered,
	n,
	status,
	mean,
	median,
	q1,
	q3,
	standard_deviation,
	grades_status,
	grade_a,
	grade_b,
	grade_c,
	grade_d,
	not_rated
FROM groups
JOIN part_years USING (fiscal_year)
ORDER BY groups.position

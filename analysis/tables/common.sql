-- How the same municipalities of one prefecture stood in each year. Each year is scored on the controls alone that asked the same
-- in all of these years (`comparable`) and were answered in all of them, each weighing what it weighs in the last year.
WITH judged AS (
	SELECT
		answers.file,
		answers.layer,
		controls.name AS control,
		sum(weight * criticality * CASE status WHEN 0 THEN 1e0 WHEN 1 THEN 0.5e0 ELSE 0e0 END) FILTER (WHERE status < 4)
			/ sum(weight * criticality) FILTER (WHERE status < 4) AS share,
		sum(weight * criticality) AS worth
	FROM part_answers AS answers
	JOIN part_same_cities ON part_same_cities.file = answers.file
	JOIN names AS controls ON controls.no = answers.control
	GROUP BY answers.file, answers.layer, controls.name
),
compared AS (
	SELECT
		same_cities.fiscal_year,
		same_cities.file,
		same_cities.code,
		now_judged.layer,
		now_judged.control,
		now_judged.worth,
		judged.share
	FROM part_same_cities AS same_cities
	JOIN judged AS now_judged ON now_judged.file = same_cities.present_file
	JOIN comparable
		ON comparable.from_digest = same_cities.digest
		AND comparable.to_digest = same_cities.present_digest
		AND comparable.to_control = now_judged.control
	JOIN judged ON judged.file = same_cities.file AND judged.control = comparable.from_control
	QUALIFY count(judged.share) OVER (PARTITION BY same_cities.code, now_judged.control)
		= (SELECT count(DISTINCT fiscal_year) FROM part_same_cities)
)
SELECT
	compared.fiscal_year,
	compared.file,
	compared.code,
	names.name AS layer,
	count(*) AS controls,
	round(1e2 * sum(compared.worth * compared.share) / sum(compared.worth), 1) AS percent
FROM compared
JOIN names ON names.no = compared.layer
GROUP BY GROUPING SETS (
	(compared.fiscal_year, compared.file, compared.code),
	(compared.fiscal_year, compared.file, compared.code, names.name)
)
ORDER BY compared.fiscal_year, compared.code, names.name

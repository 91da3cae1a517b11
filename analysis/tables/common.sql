-- The same municipalities over the last five years, across editions: those with a result in every one of them, on the edition
-- that most used in the last year. Each year is scored on the controls alone that asked the same in all of these years
-- (`comparable`) and were answered in all of them, each weighing what it weighs in the last year. Empty where every result is
-- of one edition. An edition that a year has fewer than five of them on does not count among them.
WITH bodies AS (
	SELECT file, code, fiscal_year, edition, digest FROM chosen WHERE kind = 'municipality'
),
told_years AS (
	SELECT DISTINCT fiscal_year FROM bodies ORDER BY fiscal_year DESC LIMIT 5
),
present AS (
	SELECT file, code, digest
	FROM bodies
	WHERE fiscal_year = (SELECT max(fiscal_year) FROM told_years)
		AND edition = (SELECT edition FROM told_edition)
		AND EXISTS (
			SELECT 1 FROM bodies AS other
			JOIN told_years USING (fiscal_year)
			WHERE other.edition <> (SELECT edition FROM told_edition)
		)
),
attending AS (
	SELECT bodies.*, present.file AS present_file, present.digest AS present_digest
	FROM bodies
	JOIN told_years USING (fiscal_year)
	JOIN present USING (code)
	QUALIFY count(*) OVER (PARTITION BY code) = (SELECT count(*) FROM told_years)
		AND (SELECT count(*) FROM told_years) > 1
),
counted AS (
	SELECT *, count(*) OVER (PARTITION BY fiscal_year, edition) AS alike FROM attending
),
same_cities AS (
	SELECT * FROM counted QUALIFY min(alike) OVER (PARTITION BY code) >= 5
),
judged AS (
	SELECT
		answers.file,
		answers.layer,
		controls.name AS control,
		sum(weight * criticality * CASE status WHEN 0 THEN 1e0 WHEN 1 THEN 0.5e0 ELSE 0e0 END) FILTER (WHERE status < 4)
			/ sum(weight * criticality) FILTER (WHERE status < 4) AS share,
		sum(weight * criticality) AS worth
	FROM answers
	JOIN names AS controls ON controls.no = answers.control
	WHERE answers.file IN (SELECT file FROM same_cities)
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
	FROM same_cities
	JOIN judged AS now_judged ON now_judged.file = same_cities.present_file
	JOIN comparable
		ON comparable.from_digest = same_cities.digest
		AND comparable.to_digest = same_cities.present_digest
		AND comparable.to_control = now_judged.control
	JOIN judged ON judged.file = same_cities.file AND judged.control = comparable.from_control
	QUALIFY count(judged.share) OVER (PARTITION BY same_cities.code, now_judged.control)
		= (SELECT count(*) FROM told_years)
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

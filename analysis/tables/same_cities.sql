-- The same municipalities over the last five years, across editions: those with enough answers (80 %) in every one of them, on the edition
-- that most used in the last year, each with its result of the last year beside. Empty where every result is of one edition. An
-- edition that a year has fewer than five of them on does not count among them.
WITH bodies AS (
	SELECT file, code, fiscal_year, prefecture, edition, digest FROM chosen WHERE kind = 'municipality'
),
rated AS (
	SELECT bodies.*
	FROM bodies
	JOIN figures ON figures.file = bodies.file AND figures.kind = 0
	WHERE figures.coverage >= 8e1
),
told_years AS (
	SELECT DISTINCT fiscal_year FROM bodies ORDER BY fiscal_year DESC LIMIT 5
),
present AS (
	SELECT file, code, digest
	FROM rated
	WHERE fiscal_year = (SELECT max(fiscal_year) FROM told_years)
		AND edition = (SELECT edition FROM told_edition)
		AND EXISTS (
			SELECT 1 FROM bodies AS other
			JOIN told_years USING (fiscal_year)
			WHERE other.edition <> (SELECT edition FROM told_edition)
		)
),
attending AS (
	SELECT rated.*, present.file AS present_file, present.digest AS present_digest
	FROM rated
	JOIN told_years USING (fiscal_year)
	JOIN present USING (code)
	QUALIFY count(*) OVER (PARTITION BY code) = (SELECT count(*) FROM told_years)
		AND (SELECT count(*) FROM told_years) > 1
),
counted AS (
	SELECT *, count(*) OVER (PARTITION BY fiscal_year, edition) AS alike FROM attending
)
SELECT fiscal_year, prefecture, file, code, digest, present_file, present_digest
FROM counted
QUALIFY min(alike) OVER (PARTITION BY code) >= 5
ORDER BY fiscal_year, code

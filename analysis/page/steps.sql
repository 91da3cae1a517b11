-- Between neighbouring years: cities with a score in both by how it moved, those that came, and those that went.
WITH scored AS (
	SELECT fiscal_year, code, percent FROM measured_cities WHERE told AND percent IS NOT NULL
),
steps AS (
	SELECT lag(fiscal_year) OVER (ORDER BY fiscal_year) AS from_year, fiscal_year AS to_year
	FROM (SELECT DISTINCT fiscal_year FROM measured_cities WHERE told)
),
sides AS (
	SELECT
		steps.from_year,
		steps.to_year,
		scored.code,
		max(CASE WHEN scored.fiscal_year = steps.from_year THEN scored.percent END) AS before,
		max(CASE WHEN scored.fiscal_year = steps.to_year THEN scored.percent END) AS after
	FROM steps
	JOIN scored ON scored.fiscal_year IN (steps.from_year, steps.to_year)
	WHERE steps.from_year IS NOT NULL
	GROUP BY steps.from_year, steps.to_year, scored.code
)
SELECT
	from_year,
	to_year,
	count(*) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL) AS both,
	count(*) FILTER (WHERE after > before) AS better,
	count(*) FILTER (WHERE after = before) AS same,
	count(*) FILTER (WHERE after < before) AS worse,
	count(*) FILTER (WHERE before IS NULL) AS joined,
	count(*) FILTER (WHERE after IS NULL) AS gone
FROM sides
GROUP BY from_year, to_year
ORDER BY from_year

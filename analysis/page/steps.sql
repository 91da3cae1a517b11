-- Between neighbouring years: cities with enough answers in both by how their score moved, those that came, and those that went.
-- Whoever has answered too little in a year is there, so it did not come or go, and moves nowhere.
WITH there AS (
	SELECT fiscal_year, code, CASE WHEN counted THEN percent END AS percent FROM measured_cities WHERE told
),
steps AS (
	SELECT lag(fiscal_year) OVER (ORDER BY fiscal_year) AS from_year, fiscal_year AS to_year
	FROM (SELECT DISTINCT fiscal_year FROM there)
),
sides AS (
	SELECT
		steps.from_year,
		steps.to_year,
		there.code,
		bool_or(there.fiscal_year = steps.from_year) AS was_there,
		bool_or(there.fiscal_year = steps.to_year) AS is_there,
		max(CASE WHEN there.fiscal_year = steps.from_year THEN there.percent END) AS before,
		max(CASE WHEN there.fiscal_year = steps.to_year THEN there.percent END) AS after
	FROM steps
	JOIN there ON there.fiscal_year IN (steps.from_year, steps.to_year)
	WHERE steps.from_year IS NOT NULL
	GROUP BY steps.from_year, steps.to_year, there.code
)
SELECT
	from_year,
	to_year,
	count(*) FILTER (WHERE before IS NOT NULL AND after IS NOT NULL) AS both,
	count(*) FILTER (WHERE after > before) AS better,
	count(*) FILTER (WHERE after = before) AS same,
	count(*) FILTER (WHERE after < before) AS worse,
	count(*) FILTER (WHERE after IS NOT NULL AND NOT was_there) AS joined,
	count(*) FILTER (WHERE before IS NOT NULL AND NOT is_there) AS gone
FROM sides
GROUP BY from_year, to_year
ORDER BY from_year

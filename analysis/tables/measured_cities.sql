-- Municipalities by year. Those with enough answers (80 %) are `counted`; the others stand in no statistic. `told` are those the page tells of: on `told_edition`, since editions are never added up, and of
-- its last five years. The panel are those with enough answers (80 %) in each of these years; where other editions came before, the same
-- cities across editions (`common`).
WITH bodies AS (
	SELECT chosen.file, chosen.code, chosen.name, chosen.fiscal_year, chosen.edition, chosen.revision,
		chosen.prefecture, chosen.as_of, chosen.digest, places.population_class, places.similar_class,
		figures.percent, figures.coverage, figures.grade, coalesce(figures.coverage >= 8e1, FALSE) AS counted
	FROM chosen
	JOIN places ON places.code = chosen.code
	JOIN figures ON figures.file = chosen.file AND figures.kind = 0
	WHERE chosen.kind = 'municipality'
),
told_years AS (
	SELECT DISTINCT fiscal_year, edition
	FROM bodies
	JOIN told_edition USING (edition)
	ORDER BY fiscal_year DESC
	LIMIT 5
),
across AS (
	SELECT fiscal_year, code FROM common WHERE layer IS NULL
),
presence AS (
	SELECT code, count(*) FILTER (WHERE counted) AS years
	FROM bodies
	JOIN told_years USING (fiscal_year, edition)
	GROUP BY code
)
SELECT
	bodies.*,
	told_years.edition IS NOT NULL AS told,
	CASE
		WHEN (SELECT count(*) FROM across) > 0 THEN
			CASE
				WHEN across.code IS NOT NULL THEN 'in'
				WHEN bodies.fiscal_year IN (SELECT fiscal_year FROM across) THEN 'out'
			END
		WHEN told_years.edition IS NULL OR (SELECT count(*) FROM told_years) < 2 THEN NULL
		WHEN presence.years = (SELECT count(*) FROM told_years) THEN 'in'
		ELSE 'out'
	END AS panel
FROM bodies
LEFT JOIN told_years USING (fiscal_year, edition)
LEFT JOIN presence USING (code)
LEFT JOIN across ON across.fiscal_year = bodies.fiscal_year AND across.code = bodies.code
ORDER BY bodies.fiscal_year, bodies.code

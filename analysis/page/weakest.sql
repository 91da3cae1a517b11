-- Controls that most of the cities with enough answers are short of in the last year, the worst first. Where all cities but one are short, nothing
-- is said: it would tell the answer of each.
WITH standing AS (
	SELECT
		measured_cities.file,
		names.name AS control,
		max(CASE WHEN answers.status BETWEEN 1 AND 3 THEN 2 WHEN answers.status > 3 THEN 1 ELSE 0 END) AS worst
	FROM measured_cities
	JOIN answers ON answers.file = measured_cities.file
	JOIN names ON names.no = answers.control
	WHERE measured_cities.told AND measured_cities.counted AND measured_cities.fiscal_year = (SELECT max(fiscal_year) FROM measured_cities)
	GROUP BY measured_cities.file, names.name
),
counted AS (
	SELECT
		control,
		count(*) AS cities,
		count(*) FILTER (WHERE worst = 2) AS short,
		count(*) FILTER (WHERE worst = 1) AS open
	FROM standing
	GROUP BY control
)
SELECT counted.*, titles.layer, titles.title_ja, titles.title_en
FROM counted
JOIN (
	SELECT control, layer, title_ja, title_en
	FROM controls
	WHERE digest IN (SELECT digest FROM measured_cities WHERE told)
	QUALIFY row_number() OVER (PARTITION BY control ORDER BY revision DESC, digest) = 1
) AS titles USING (control)
WHERE counted.cities >= 5 AND counted.short > 0
	AND counted.cities - greatest(counted.short, counted.open, counted.cities - counted.short - counted.open) >= 2
ORDER BY counted.short / counted.cities DESC, counted.control
LIMIT 20

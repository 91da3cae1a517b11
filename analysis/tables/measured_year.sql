-- One row a city and measure, of one fiscal year and edition: the scores of city and layers; in the last year also those
-- under other groupings, and the shares that answers stand on. A score is there where enough is answered (80 %) of it and of the whole
-- city; what is unknown or unanswered is told of every city. The names of measures begin with what they are.
WITH last_cities AS (
	SELECT * FROM year_cities WHERE told AND fiscal_year = (SELECT max(fiscal_year) FROM measured_cities)
),
shares AS (
	SELECT
		last_cities.file,
		names.name AS layer,
		count(*) AS pairs,
		count(*) FILTER (WHERE answers.status = 4) AS not_known,
		count(*) FILTER (WHERE answers.status = 5) AS not_answered
	FROM last_cities
	JOIN year_answers AS answers ON answers.file = last_cities.file
	JOIN names ON names.no = answers.layer
	GROUP BY GROUPING SETS ((last_cities.file), (last_cities.file, names.name))
),
figures_by_measure AS (
	SELECT file, 'overall' AS measure, percent FROM year_cities WHERE counted
	UNION ALL
	SELECT year_cities.file, 'layer:' || names.name, figures.percent
	FROM year_cities
	JOIN year_figures AS figures ON figures.file = year_cities.file AND figures.kind = 1
	JOIN names ON names.no = figures.name
	WHERE year_cities.counted AND figures.coverage >= 8e1
	UNION ALL
	SELECT last_cities.file, 'lens:' || lens.name || ':' || own.name, figures.percent
	FROM last_cities
	JOIN year_figures AS figures ON figures.file = last_cities.file AND figures.kind = 2
	JOIN names AS lens ON lens.no = figures.lens
	JOIN names AS own ON own.no = figures.name
	LEFT JOIN names AS parent ON parent.no = figures.parent
	WHERE parent.no IS NULL AND last_cities.counted AND figures.coverage >= 8e1
	UNION ALL
	SELECT last_cities.file, share.kind || ':' || coalesce(names.name, ''), share.percent
	FROM last_cities
	JOIN year_figures AS figures ON figures.file = last_cities.file AND figures.kind IN (0, 1)
	LEFT JOIN names ON names.no = figures.name AND figures.kind = 1
	CROSS JOIN LATERAL (
		SELECT unnest(['supported', 'confirmed']) AS kind,
			unnest([figures.supported_percent, figures.confirmed_percent]) AS percent
	) AS share
	WHERE last_cities.counted AND figures.coverage >= 8e1
	UNION ALL
	SELECT file, 'unknown:' || coalesce(layer, ''), round(1e2 * not_known / pairs, 1) FROM shares
	UNION ALL
	SELECT file, 'unanswered:' || coalesce(layer, ''), round(1e2 * not_answered / pairs, 1) FROM shares
)
SELECT
	year_cities.fiscal_year,
	year_cities.edition,
	year_cities.code,
	year_cities.prefecture,
	year_cities.population_class,
	year_cities.similar_class,
	year_cities.panel,
	figures_by_measure.measure,
	figures_by_measure.percent
FROM figures_by_measure
JOIN year_cities ON year_cities.file = figures_by_measure.file
WHERE figures_by_measure.percent IS NOT NULL

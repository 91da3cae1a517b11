-- Municipalities of the last year by name, with their own scores: only where the run was told to name them.
SELECT
	measured_cities.code,
	measured_cities.name,
	chr(64 + measured_cities.grade::INTEGER) AS grade,
	measured_cities.percent,
	measured_cities.coverage,
	names.name AS layer,
	figures.percent AS layer_percent
FROM measured_cities
LEFT JOIN figures ON figures.file = measured_cities.file AND figures.kind = 1
LEFT JOIN names ON names.no = figures.name
WHERE measured_cities.told AND measured_cities.fiscal_year = (SELECT max(fiscal_year) FROM measured_cities)
ORDER BY measured_cities.code, figures.position

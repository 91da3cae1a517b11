-- One row a city, year and layer.
SELECT
	part.code,
	part.edition,
	part.revision,
	layer.name AS layer,
	figures.earned::BIGINT AS earned,
	figures.answered_possible::BIGINT AS answered_possible,
	figures.possible::BIGINT AS possible,
	figures.supported::BIGINT AS supported,
	figures.confirmed::BIGINT AS confirmed,
	figures.percent,
	figures.low,
	figures.high,
	figures.coverage,
	figures.supported_percent,
	figures.confirmed_percent,
	chr(64 + figures.grade::INTEGER) AS grade
FROM part
JOIN part_figures AS figures ON figures.file = part.file AND figures.kind = 1
JOIN names AS layer ON layer.no = figures.name
ORDER BY part.code, figures.position

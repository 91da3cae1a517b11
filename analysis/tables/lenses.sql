-- One row a city, year, lens and group of the lens.
SELECT
	part.code,
	part.edition,
	part.revision,
	lens.name AS lens,
	own.name AS group_id,
	parent.name AS parent_id,
	figures.controls,
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
JOIN part_figures AS figures ON figures.file = part.file AND figures.kind = 2
JOIN names AS lens ON lens.no = figures.lens
JOIN names AS own ON own.no = figures.name
LEFT JOIN names AS parent ON parent.no = figures.parent
ORDER BY part.code, figures.position

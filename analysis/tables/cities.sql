-- One row a city and year; under an alias without what the city could be looked up by.
SELECT
	part.code,
	part.name,
	part.kind,
	part.guideline,
	part.edition,
	part.revision,
	CASE WHEN places.is_named THEN part.as_of::DATE END AS as_of,
	part.stage,
	part.round,
	part.sample,
	part.scoring_version,
	part.answers,
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
	chr(64 + figures.grade::INTEGER) AS grade,
	part.provisional_grade,
	part.provisional_rated,
	part.provisional_of,
	CASE WHEN places.is_named THEN places.population END AS population,
	CASE WHEN places.is_named THEN places.population_class END AS population_class,
	CASE WHEN places.is_named THEN places.similar_class END AS similar_class
FROM part
JOIN part_figures AS figures ON figures.file = part.file AND figures.kind = 0
JOIN places ON places.code = part.code
ORDER BY part.code

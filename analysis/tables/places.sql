-- Every city that is known.
SELECT
	code,
	name,
	kind,
	prefecture,
	prefecture_ja,
	prefecture_en,
	population,
	population_class,
	asked,
	answered
FROM places
ORDER BY code

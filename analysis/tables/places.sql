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
	CASE WHEN names_class THEN similar_class END AS similar_class,
	asked,
	answered
FROM places
ORDER BY code

-- Every city that is known. Under aliases only those with a result, without what they could be looked up by.
SELECT
	code,
	name,
	kind,
	CASE WHEN is_named THEN prefecture ELSE '00' END AS prefecture,
	CASE WHEN is_named THEN prefecture_ja END AS prefecture_ja,
	CASE WHEN is_named THEN prefecture_en END AS prefecture_en,
	CASE WHEN is_named THEN population END AS population,
	CASE WHEN is_named THEN population_class END AS population_class,
	CASE WHEN is_named THEN similar_class END AS similar_class,
	CASE WHEN is_named THEN asked END AS asked,
	answered
FROM places
WHERE is_named OR code IN (SELECT code FROM chosen)
ORDER BY code

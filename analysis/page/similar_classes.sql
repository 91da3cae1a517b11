-- Names of the classes of similar bodies that any municipality of the tables is in.
SELECT DISTINCT similar_class
FROM places
WHERE kind = 'municipality' AND similar_class IS NOT NULL
ORDER BY similar_class

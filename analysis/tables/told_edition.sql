-- The edition that the page tells of: the one that most municipalities used in the last year.
WITH bodies AS (SELECT fiscal_year, edition FROM chosen WHERE kind = 'municipality')
SELECT edition
FROM bodies
WHERE fiscal_year = (SELECT max(fiscal_year) FROM bodies)
GROUP BY edition
ORDER BY count(*) DESC, edition DESC
LIMIT 1

-- The first and the last day that figures of the last year are of.
SELECT min(as_of) AS first_day, max(as_of) AS last_day
FROM measured_cities
WHERE told AND fiscal_year = (SELECT max(fiscal_year) FROM measured_cities)
HAVING count(*) > 0

-- Results of municipalities that the page does not tell of: of other editions, and of years too long ago.
SELECT fiscal_year, edition, count(*) AS cities
FROM measured_cities
WHERE NOT told
GROUP BY fiscal_year, edition
ORDER BY fiscal_year, edition

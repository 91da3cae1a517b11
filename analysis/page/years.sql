-- The years that are told of, and the edition.
SELECT DISTINCT fiscal_year, edition FROM measured_cities WHERE told ORDER BY fiscal_year

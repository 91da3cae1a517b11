-- Of the same cities across editions, by year: the whole city (without a layer) and each layer. Not rounded and not protected.
SELECT
	fiscal_year,
	layer,
	count(*) AS n,
	avg(controls) AS controls,
	avg(percent) AS mean,
	quantile_cont(percent, 0.5) AS median
FROM common
GROUP BY fiscal_year, layer
ORDER BY fiscal_year, layer NULLS FIRST

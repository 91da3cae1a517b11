-- ja: 年度、版、層ごとに、団体の得点の分布（団体数、平均、四分位数、標準偏差）を示します。
-- en: How the cities' scores of each layer are distributed: number, mean of cities, quartiles, standard deviation.
-- unit: percent of a city's layer / 団体の層ごとの得点率（％）
-- excludes: prefectures' own assessments; cities and layers with less than 80 % answered; groups below 5 cities, quartiles below 10, deviation below 20 / 都道府県自身の点検、回答率が80%に満たない団体と層、5団体に満たない組（四分位数は10、標準偏差は20団体から）
-- shows: groups
WITH ranked AS (
  SELECT
    layers.fiscal_year,
    layers.edition,
    layers.layer,
    layers.percent,
    row_number() OVER (
      PARTITION BY layers.fiscal_year, layers.edition, layers.layer
      ORDER BY layers.percent, layers.code
    ) - 1 AS rank_from_zero,
    count(*) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) - 1 AS last_rank
  FROM layers
  JOIN cities ON cities.fiscal_year = layers.fiscal_year AND cities.code = layers.code
  WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1 AND layers.coverage >= 8e1
)
SELECT
  fiscal_year,
  edition,
  layer,
  count(*) AS cities,
  avg(percent) AS mean_of_cities,
  CASE
    WHEN count(*) >= 10 THEN sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 25e-2 * last_rank)))
  END AS lower_quartile,
  sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 5e-1 * last_rank))) AS median,
  CASE
    WHEN count(*) >= 10 THEN sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 75e-2 * last_rank)))
  END AS upper_quartile,
  CASE WHEN count(*) >= 20 THEN stddev_pop(percent) END AS standard_deviation
FROM ranked
GROUP BY fiscal_year, edition, layer
HAVING count(*) >= 5
ORDER BY fiscal_year, edition, layer

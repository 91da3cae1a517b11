-- ja: 団体の層ごとの偏差値（50＋10×（得点−平均）÷標準偏差）です。20団体以上の組だけで計算します。団体名が出るので、手元だけで使ってください。
-- en: Each city's deviation value per layer: 50 + 10 × (score − mean) ÷ standard deviation, from 20 cities on. It names cities: for the holder alone.
-- unit: deviation value, 50 is the mean / 偏差値（50が平均）
-- excludes: prefectures' own assessments; cities and layers with less than 80 % answered; groups below twenty cities, groups whose scores are all alike / 都道府県自身の点検、回答率が80%に満たない団体と層、20団体に満たない組、全て同じ得点の組
-- shows: cities
WITH placed AS (
  SELECT
    layers.fiscal_year,
    layers.edition,
    layers.layer,
    layers.code,
    cities.name,
    layers.percent,
    count(*) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) AS group_size,
    avg(layers.percent) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) AS mean_of_cities,
    stddev_pop(layers.percent) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) AS standard_deviation,
    min(layers.percent) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) AS lowest,
    max(layers.percent) OVER (PARTITION BY layers.fiscal_year, layers.edition, layers.layer) AS highest
  FROM layers
  JOIN cities ON cities.fiscal_year = layers.fiscal_year AND cities.code = layers.code
  WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1 AND layers.coverage >= 8e1
)
SELECT
  fiscal_year,
  edition,
  layer,
  code,
  name,
  percent,
  group_size,
  mean_of_cities,
  standard_deviation,
  50 + 10 * (percent - mean_of_cities) / standard_deviation AS deviation_value
FROM placed
WHERE group_size >= 20 AND lowest < highest
ORDER BY fiscal_year, edition, layer, code

-- ja: 得点のうち、期限内の証跡で裏付けられた割合と、監査で確認された割合を層ごとに示します。
-- en: How much of the points is earned, supported by valid evidence, and confirmed by a reviewer, per layer.
-- unit: percent of the answered points, mean of cities / 回答した点に占める割合（％）、団体の平均
-- excludes: prefectures' own assessments; cities and layers with less than 80 % answered; groups below five cities / 都道府県自身の点検、回答率が80%に満たない団体と層、5団体に満たない組
-- shows: groups
SELECT
  layers.fiscal_year,
  layers.edition,
  layers.layer,
  count(*) AS cities,
  avg(1e2 * layers.earned / layers.answered_possible) AS mean_earned_share,
  avg(1e2 * layers.supported / layers.answered_possible) AS mean_supported_share,
  avg(1e2 * layers.confirmed / layers.answered_possible) AS mean_confirmed_share
FROM layers
JOIN cities ON cities.fiscal_year = layers.fiscal_year AND cities.code = layers.code
WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1 AND layers.coverage >= 8e1
GROUP BY layers.fiscal_year, layers.edition, layers.layer
HAVING count(*) >= 5
ORDER BY layers.fiscal_year, layers.edition, layers.layer

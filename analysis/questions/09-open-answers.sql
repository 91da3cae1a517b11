-- ja: 「分からない」と未回答の割合を層ごとに示します。
-- en: How much is unknown or unanswered, per layer.
-- unit: percent of what a city has to answer, mean of cities / 団体が回答すべき数に占める割合（％）、団体の平均
-- excludes: prefectures' own assessments; cities that published scores only; groups below five cities / 都道府県自身の点検、得点だけを公表した団体、5団体に満たない組
-- shows: groups
WITH of_cities AS (
  SELECT
    answers.fiscal_year,
    answers.edition,
    answers.layer,
    answers.code,
    count(*) AS pairs,
    count(*) FILTER (WHERE answers.status = 'unknown') AS unknown_pairs,
    count(*) FILTER (WHERE answers.status = 'unanswered') AS unanswered_pairs
  FROM answers
  JOIN cities ON cities.fiscal_year = answers.fiscal_year AND cities.code = answers.code
  WHERE cities.kind = 'municipality'
  GROUP BY answers.fiscal_year, answers.edition, answers.layer, answers.code
)
SELECT
  fiscal_year,
  edition,
  layer,
  count(*) AS cities,
  avg(1e2 * unknown_pairs / pairs) AS mean_unknown_share,
  avg(1e2 * unanswered_pairs / pairs) AS mean_unanswered_share
FROM of_cities
GROUP BY fiscal_year, edition, layer
HAVING count(*) >= 5
ORDER BY fiscal_year, edition, layer

-- ja: 観点（施行規則第16条の3の8分野、NIST CSF 2.0など）の区分ごとに、団体の得点の分布を示します。
-- en: How scores are distributed under other groupings of the same controls, such as the eight fields of the ordinance or NIST CSF 2.0.
-- unit: percent of a city's group / 団体の区分ごとの得点率（％）
-- excludes: prefectures' own assessments; cities and groups with less than 80 % answered; cities that published scores only; groups below 5 cities, quartiles below 10 / 都道府県自身の点検、回答率が80%に満たない団体と区分、得点だけを公表した団体、5団体に満たない組（四分位数は10団体から）
-- shows: groups
WITH ranked AS (
  SELECT
    lenses.fiscal_year,
    lenses.edition,
    lenses.lens,
    lenses.group_id,
    lenses.parent_id,
    lenses.percent,
    row_number() OVER (
      PARTITION BY lenses.fiscal_year, lenses.edition, lenses.lens, lenses.group_id, lenses.parent_id
      ORDER BY lenses.percent, lenses.code
    ) - 1 AS rank_from_zero,
    count(*) OVER (
      PARTITION BY lenses.fiscal_year, lenses.edition, lenses.lens, lenses.group_id, lenses.parent_id
    ) - 1 AS last_rank
  FROM lenses
  JOIN cities ON cities.fiscal_year = lenses.fiscal_year AND cities.code = lenses.code
  WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1 AND lenses.coverage >= 8e1
)
SELECT
  fiscal_year,
  edition,
  lens,
  group_id,
  parent_id,
  count(*) AS cities,
  avg(percent) AS mean_of_cities,
  CASE
    WHEN count(*) >= 10 THEN sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 25e-2 * last_rank)))
  END AS lower_quartile,
  sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 5e-1 * last_rank))) AS median,
  CASE
    WHEN count(*) >= 10 THEN sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 75e-2 * last_rank)))
  END AS upper_quartile
FROM ranked
GROUP BY fiscal_year, edition, lens, group_id, parent_id
HAVING count(*) >= 5
ORDER BY fiscal_year, edition, lens, group_id, parent_id NULLS FIRST

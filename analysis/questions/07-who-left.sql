-- ja: 次の年度に回答しなかった団体が、続けた団体と比べてどのような得点だったかを示します。弱い団体が抜けると、平均はそれだけで上がります。
-- en: How the cities that did not come back stood, beside those that stayed. Where the weak leave, a mean rises by itself.
-- unit: percent of the city in the earlier year / 前の年度の全体の得点率（％）
-- excludes: prefectures' own assessments; cities with less than 80 % answered; groups below five cities / 都道府県自身の点検、回答率が80%に満たない団体、5団体に満たない組
-- shows: groups
WITH bodies AS (
  SELECT fiscal_year, code, edition, grade, percent, coverage FROM cities WHERE kind = 'municipality'
),
known_years AS (
  SELECT DISTINCT fiscal_year FROM bodies
),
steps AS (
  SELECT fiscal_year AS from_year, lead(fiscal_year) OVER (ORDER BY fiscal_year) AS to_year
  FROM known_years
),
placed AS (
  SELECT
    steps.from_year,
    steps.to_year,
    past.edition,
    CASE WHEN present.code IS NULL THEN 'left' ELSE 'stayed' END AS standing,
    past.code,
    past.grade,
    past.percent
  FROM steps
  JOIN bodies AS past ON past.fiscal_year = steps.from_year
  LEFT JOIN bodies AS present ON present.fiscal_year = steps.to_year AND present.code = past.code
  WHERE steps.to_year IS NOT NULL AND past.coverage >= 8e1
),
ranked AS (
  SELECT
    from_year,
    to_year,
    edition,
    standing,
    grade,
    percent,
    row_number() OVER (
      PARTITION BY from_year, to_year, edition, standing ORDER BY percent, code
    ) - 1 AS rank_from_zero,
    count(*) OVER (PARTITION BY from_year, to_year, edition, standing) - 1 AS last_rank
  FROM placed
)
SELECT
  from_year,
  to_year,
  edition,
  standing,
  count(*) AS cities,
  avg(percent) AS mean_of_cities,
  sum(percent * greatest(0e0, 1e0 - abs(rank_from_zero - 5e-1 * last_rank))) AS median,
  1e2 * count(*) FILTER (WHERE grade IS NULL) / count(*) AS not_rated_share
FROM ranked
GROUP BY from_year, to_year, edition, standing
HAVING count(*) >= 5
ORDER BY from_year, to_year, edition, standing

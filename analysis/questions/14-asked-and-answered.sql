-- ja: 都道府県ごとに、対象の団体数と、年度ごとに回答した団体数を示します。
-- en: How many cities of each prefecture were asked, and how many of them answered in each fiscal year.
-- unit: cities / 団体
-- excludes: prefectures' own assessments; the count where one to four answered, or one to four did not. Without --asked every known city counts as asked. / 都道府県自身の点検、回答した団体か回答していない団体が1〜4のときの数。--asked がなければ、知られている全団体を対象とします
-- shows: groups
WITH asked AS (
  SELECT prefecture, code
  FROM places
  WHERE kind = 'municipality' AND coalesce(asked, TRUE)
),
known_years AS (
  SELECT DISTINCT fiscal_year FROM cities
),
counted AS (
  SELECT
    known_years.fiscal_year,
    asked.prefecture,
    count(*) AS cities_asked,
    count(cities.code) AS answered
  FROM asked
  CROSS JOIN known_years
  LEFT JOIN cities ON cities.fiscal_year = known_years.fiscal_year AND cities.code = asked.code
  GROUP BY known_years.fiscal_year, asked.prefecture
)
SELECT
  fiscal_year,
  prefecture,
  cities_asked,
  CASE
    WHEN (answered = 0 OR answered >= 5) AND (answered = cities_asked OR cities_asked >= answered + 5)
      THEN answered
  END AS cities_answered,
  CASE
    WHEN (answered = 0 OR answered >= 5) AND (answered = cities_asked OR cities_asked >= answered + 5)
      THEN 1e2 * answered / cities_asked
  END AS answered_share
FROM counted
ORDER BY fiscal_year, prefecture

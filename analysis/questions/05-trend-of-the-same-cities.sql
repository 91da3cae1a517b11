-- ja: 前後の年度とも同じ版で回答した団体だけで、得点の動きを見ます。続けて全団体の平均と、加わった数、抜けた数を示します。
-- en: How scores moved among the cities that are in both years on the same edition; then all cities, with those that joined and left.
-- unit: percent, and points of change / 得点率（％）と、その差
-- excludes: prefectures' own assessments; cities and layers with less than 80 % answered; cities that changed their edition (see 06); panels below five cities; whatever subtraction within this answer would tell of one to four cities (02 has the whole) / 都道府県自身の点検、回答率が80%に満たない団体と層、版を変えた団体（06を参照）、5団体に満たない組、この答えの中の引き算で1〜4団体が分かる数（全体は02にあります）
-- shows: groups
WITH bodies AS (
  SELECT fiscal_year, code, edition, percent, coverage FROM cities WHERE kind = 'municipality'
),
known_years AS (
  SELECT DISTINCT fiscal_year FROM bodies
),
steps AS (
  SELECT lag(fiscal_year) OVER (ORDER BY fiscal_year) AS from_year, fiscal_year AS to_year
  FROM known_years
),
figures AS (
  SELECT layers.fiscal_year, layers.code, layers.edition, layers.layer, layers.percent
  FROM layers
  JOIN bodies ON bodies.fiscal_year = layers.fiscal_year AND bodies.code = layers.code
  WHERE bodies.coverage >= 8e1 AND layers.coverage >= 8e1
  UNION ALL
  SELECT fiscal_year, code, edition, 'all' AS layer, percent FROM bodies WHERE coverage >= 8e1
),
presence AS (
  SELECT
    steps.from_year,
    steps.to_year,
    bodies.code,
    count(*) FILTER (WHERE bodies.fiscal_year = steps.from_year) AS was_there,
    count(*) FILTER (WHERE bodies.fiscal_year = steps.to_year) AS is_there
  FROM steps
  JOIN bodies ON bodies.fiscal_year = steps.from_year OR bodies.fiscal_year = steps.to_year
  WHERE steps.from_year IS NOT NULL
  GROUP BY steps.from_year, steps.to_year, bodies.code
),
sides AS (
  SELECT
    presence.from_year,
    presence.to_year,
    presence.was_there,
    presence.is_there,
    figures.edition,
    figures.layer,
    figures.code,
    max(CASE WHEN figures.fiscal_year = presence.from_year THEN figures.percent END) AS percent_before,
    max(CASE WHEN figures.fiscal_year = presence.to_year THEN figures.percent END) AS percent_after
  FROM presence
  JOIN figures
    ON figures.code = presence.code
    AND (figures.fiscal_year = presence.from_year OR figures.fiscal_year = presence.to_year)
  GROUP BY
    presence.from_year,
    presence.to_year,
    presence.was_there,
    presence.is_there,
    figures.edition,
    figures.layer,
    figures.code
),
panel AS (
  SELECT
    from_year,
    to_year,
    edition,
    layer,
    percent_before,
    percent_after,
    row_number() OVER (
      PARTITION BY from_year, to_year, edition, layer ORDER BY percent_before, code
    ) - 1 AS rank_before,
    row_number() OVER (
      PARTITION BY from_year, to_year, edition, layer ORDER BY percent_after, code
    ) - 1 AS rank_after,
    count(*) OVER (PARTITION BY from_year, to_year, edition, layer) - 1 AS last_rank
  FROM sides
  WHERE percent_before IS NOT NULL AND percent_after IS NOT NULL
),
matched AS (
  SELECT
    from_year,
    to_year,
    edition,
    layer,
    count(*) AS cities,
    avg(percent_before) AS mean_before,
    avg(percent_after) AS mean_after,
    avg(percent_after - percent_before) AS mean_change,
    sum(percent_before * greatest(0e0, 1e0 - abs(rank_before - 5e-1 * last_rank))) AS median_before,
    sum(percent_after * greatest(0e0, 1e0 - abs(rank_after - 5e-1 * last_rank))) AS median_after,
    count(*) FILTER (WHERE percent_after > percent_before) AS rose,
    count(*) FILTER (WHERE percent_after = percent_before) AS stayed,
    count(*) FILTER (WHERE percent_after < percent_before) AS fell
  FROM panel
  GROUP BY from_year, to_year, edition, layer
),
everyone AS (
  SELECT
    from_year,
    to_year,
    edition,
    layer,
    count(percent_before) AS cities_before,
    count(percent_after) AS cities_after,
    avg(percent_before) AS mean_before,
    avg(percent_after) AS mean_after,
    count(*) FILTER (WHERE was_there = 0) AS joined,
    count(*) FILTER (WHERE is_there = 0) AS gone
  FROM sides
  GROUP BY from_year, to_year, edition, layer
)
SELECT
  matched.from_year,
  matched.to_year,
  matched.edition,
  matched.layer,
  matched.cities AS panel_cities,
  matched.mean_before AS panel_mean_before,
  matched.mean_after AS panel_mean_after,
  matched.mean_change AS panel_mean_change,
  matched.median_before AS panel_median_before,
  matched.median_after AS panel_median_after,
  CASE
    WHEN (rose = 0 OR rose >= 5) AND (stayed = 0 OR stayed >= 5) AND (fell = 0 OR fell >= 5) THEN rose
  END AS panel_rose,
  CASE
    WHEN (rose = 0 OR rose >= 5) AND (stayed = 0 OR stayed >= 5) AND (fell = 0 OR fell >= 5) THEN fell
  END AS panel_fell,
  CASE
    WHEN cities_before = matched.cities OR cities_before >= matched.cities + 5 THEN cities_before
  END AS all_cities_before,
  CASE
    WHEN cities_before = matched.cities OR cities_before >= matched.cities + 5 THEN everyone.mean_before
  END AS all_mean_before,
  CASE
    WHEN cities_after = matched.cities OR cities_after >= matched.cities + 5 THEN cities_after
  END AS all_cities_after,
  CASE
    WHEN cities_after = matched.cities OR cities_after >= matched.cities + 5 THEN everyone.mean_after
  END AS all_mean_after,
  CASE WHEN joined = 0 OR joined >= 5 THEN joined END AS joined,
  CASE WHEN gone = 0 OR gone >= 5 THEN gone END AS gone
FROM matched
JOIN everyone
  ON everyone.from_year = matched.from_year
  AND everyone.to_year = matched.to_year
  AND everyone.edition = matched.edition
  AND everyone.layer = matched.layer
WHERE matched.cities >= 5
ORDER BY matched.from_year, matched.to_year, matched.edition, matched.layer

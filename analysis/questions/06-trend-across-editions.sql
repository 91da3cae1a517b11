-- ja: 対応表で比べられる点検項目（同じ、移動、言い換え）だけで、版が変わった年度も含めて、両年度にいる団体の動きを見ます。
-- en: How the cities that are in both years moved, also across editions, on the controls alone that the crosswalk makes comparable (same, moved, reworded).
-- unit: percent over controls answered in both years, each weighing what it weighs in the later year / 両年度に回答した項目の得点率（％）、重みは後の年度のもの
-- excludes: prefectures' own assessments; cities with less than 80 % answered; other relations; controls without an answer in both years; cities that published scores only; panels below five. Components that came and went are inside. / 都道府県自身の点検、回答率が80%に満たない団体、ほかの関係、片方の年度にしか回答のない項目、得点だけを公表した団体、5団体に満たない組。増減した構成要素は含みます
-- shows: groups
WITH bodies AS (
  SELECT fiscal_year, code, guideline, edition, revision
  FROM cities
  WHERE kind = 'municipality' AND coverage >= 8e1
),
known_years AS (
  SELECT DISTINCT fiscal_year FROM cities
),
steps AS (
  SELECT lag(fiscal_year) OVER (ORDER BY fiscal_year) AS from_year, fiscal_year AS to_year
  FROM known_years
),
comparable AS (
  SELECT guideline, from_edition, from_revision, from_control, to_edition, to_revision, to_control
  FROM crosswalk
  WHERE relation IN ('same', 'moved', 'reworded')
  UNION ALL
  SELECT guideline, to_edition, to_revision, to_control, from_edition, from_revision, from_control
  FROM crosswalk
  WHERE relation IN ('same', 'moved', 'reworded')
  UNION ALL
  SELECT guideline, edition, revision, control, edition, revision, control
  FROM controls
),
city_steps AS (
  SELECT
    steps.from_year,
    steps.to_year,
    past.code,
    past.guideline,
    past.edition AS from_edition,
    past.revision AS from_revision,
    present.edition AS to_edition,
    present.revision AS to_revision
  FROM steps
  JOIN bodies AS past ON past.fiscal_year = steps.from_year
  JOIN bodies AS present
    ON present.fiscal_year = steps.to_year
    AND present.code = past.code
    AND present.guideline = past.guideline
),
wanted AS (
  SELECT
    city_steps.from_year,
    city_steps.to_year,
    city_steps.code,
    city_steps.from_edition,
    city_steps.to_edition,
    comparable.from_control,
    comparable.to_control
  FROM city_steps
  JOIN comparable
    ON comparable.guideline = city_steps.guideline
    AND comparable.from_edition = city_steps.from_edition
    AND comparable.from_revision = city_steps.from_revision
    AND comparable.to_edition = city_steps.to_edition
    AND comparable.to_revision = city_steps.to_revision
),
judged AS (
  SELECT
    fiscal_year,
    code,
    layer,
    control,
    1e0 * sum(earned) / sum(CASE WHEN earned IS NOT NULL THEN possible END) AS share,
    sum(possible) AS worth
  FROM answers
  GROUP BY fiscal_year, code, layer, control
),
compared AS (
  SELECT
    wanted.from_year,
    wanted.to_year,
    wanted.from_edition,
    wanted.to_edition,
    wanted.code,
    present.layer,
    past.share AS share_before,
    present.share AS share_after,
    present.worth
  FROM wanted
  JOIN judged AS past
    ON past.fiscal_year = wanted.from_year
    AND past.code = wanted.code
    AND past.control = wanted.from_control
  JOIN judged AS present
    ON present.fiscal_year = wanted.to_year
    AND present.code = wanted.code
    AND present.control = wanted.to_control
  WHERE past.share IS NOT NULL AND present.share IS NOT NULL
),
of_cities AS (
  SELECT
    from_year,
    to_year,
    from_edition,
    to_edition,
    layer,
    code,
    count(*) AS controls_compared,
    1e2 * sum(worth * share_before) / sum(worth) AS percent_before,
    1e2 * sum(worth * share_after) / sum(worth) AS percent_after
  FROM compared
  GROUP BY from_year, to_year, from_edition, to_edition, layer, code
  UNION ALL
  SELECT
    from_year,
    to_year,
    from_edition,
    to_edition,
    'all' AS layer,
    code,
    count(*) AS controls_compared,
    1e2 * sum(worth * share_before) / sum(worth) AS percent_before,
    1e2 * sum(worth * share_after) / sum(worth) AS percent_after
  FROM compared
  GROUP BY from_year, to_year, from_edition, to_edition, code
)
SELECT
  from_year,
  to_year,
  from_edition,
  to_edition,
  layer,
  count(*) AS panel_cities,
  avg(controls_compared) AS mean_controls_compared,
  avg(percent_before) AS panel_mean_before,
  avg(percent_after) AS panel_mean_after,
  avg(percent_after - percent_before) AS panel_mean_change
FROM of_cities
GROUP BY from_year, to_year, from_edition, to_edition, layer
HAVING count(*) >= 5
ORDER BY from_year, to_year, from_edition, to_edition, layer

-- ja: 全国で弱い点検項目を、実施に足りない団体の割合が高い順に並べます。団体の中では最も低い回答を数えます。
-- en: The controls that most cities are short of, the weakest first. Within a city the lowest answer counts.
-- unit: percent of the cities that the control applies to / その項目が当てはまる団体に占める割合（％）
-- excludes: prefectures' own assessments; cities with less than 80 % answered; cities that published scores only; controls that fewer than five cities answer for / 都道府県自身の点検、回答率が80%に満たない団体、得点だけを公表した団体、5団体に満たない項目
-- shows: groups
WITH lowest AS (
  SELECT
    cities.fiscal_year,
    cities.guideline,
    cities.edition,
    answers.revision,
    answers.control,
    cities.code,
    CASE
      WHEN count(*) FILTER (WHERE answers.status IN ('not-met', 'planned')) > 0 THEN 'not'
      WHEN count(*) FILTER (WHERE answers.status = 'partly') > 0 THEN 'partly'
      WHEN count(*) FILTER (WHERE answers.status IN ('unknown', 'unanswered')) > 0 THEN 'open'
      ELSE 'met'
    END AS standing
  FROM answers
  JOIN cities ON cities.fiscal_year = answers.fiscal_year AND cities.code = answers.code
  WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1
  GROUP BY
    cities.fiscal_year,
    cities.guideline,
    cities.edition,
    answers.revision,
    answers.control,
    cities.code
)
SELECT
  lowest.fiscal_year,
  lowest.edition,
  lowest.revision,
  controls.layer,
  lowest.control,
  controls.title_ja,
  controls.title_en,
  controls.essential,
  count(*) AS cities,
  1e2 * count(*) FILTER (WHERE lowest.standing IN ('partly', 'not')) / count(*) AS short_share,
  1e2 * count(*) FILTER (WHERE lowest.standing = 'met') / count(*) AS met_share,
  1e2 * count(*) FILTER (WHERE lowest.standing = 'partly') / count(*) AS partly_share,
  1e2 * count(*) FILTER (WHERE lowest.standing = 'not') / count(*) AS not_share,
  1e2 * count(*) FILTER (WHERE lowest.standing = 'open') / count(*) AS open_share
FROM lowest
JOIN controls
  ON controls.guideline = lowest.guideline
  AND controls.edition = lowest.edition
  AND controls.revision = lowest.revision
  AND controls.control = lowest.control
GROUP BY
  lowest.fiscal_year,
  lowest.edition,
  lowest.revision,
  controls.layer,
  lowest.control,
  controls.title_ja,
  controls.title_en,
  controls.essential
HAVING count(*) >= 5
ORDER BY lowest.fiscal_year, lowest.edition, lowest.revision, short_share DESC, lowest.control

-- ja: 都道府県の中で5分の4以上の団体が実施に足りない点検項目を挙げます。
-- en: Controls that at least four fifths of a prefecture's cities are short of.
-- unit: percent of the cities that the control applies to / その項目が当てはまる団体に占める割合（％）
-- excludes: prefectures' own assessments; cities with less than 80 % answered; cities that published scores only; groups below five cities / 都道府県自身の点検、回答率が80%に満たない団体、得点だけを公表した団体、5団体に満たない組
-- shows: groups
WITH lowest AS (
  SELECT
    cities.fiscal_year,
    cities.prefecture,
    cities.guideline,
    cities.edition,
    answers.revision,
    answers.control,
    cities.code,
    count(*) FILTER (WHERE answers.status IN ('not-met', 'planned', 'partly')) AS short_answers
  FROM answers
  JOIN cities ON cities.fiscal_year = answers.fiscal_year AND cities.code = answers.code
  WHERE cities.kind = 'municipality' AND cities.coverage >= 8e1
  GROUP BY
    cities.fiscal_year,
    cities.prefecture,
    cities.guideline,
    cities.edition,
    answers.revision,
    answers.control,
    cities.code
)
SELECT
  lowest.fiscal_year,
  lowest.prefecture,
  lowest.edition,
  lowest.revision,
  controls.layer,
  lowest.control,
  controls.title_ja,
  controls.title_en,
  count(*) AS cities,
  1e2 * count(*) FILTER (WHERE lowest.short_answers > 0) / count(*) AS short_share
FROM lowest
JOIN controls
  ON controls.guideline = lowest.guideline
  AND controls.edition = lowest.edition
  AND controls.revision = lowest.revision
  AND controls.control = lowest.control
GROUP BY
  lowest.fiscal_year,
  lowest.prefecture,
  lowest.edition,
  lowest.revision,
  controls.layer,
  lowest.control,
  controls.title_ja,
  controls.title_en
HAVING count(*) >= 5 AND 5 * count(*) FILTER (WHERE lowest.short_answers > 0) >= 4 * count(*)
ORDER BY
  lowest.fiscal_year,
  lowest.prefecture,
  lowest.edition,
  lowest.revision,
  short_share DESC,
  lowest.control

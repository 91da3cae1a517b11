-- ja: 年度と版ごとに、評価（A〜D、判定前）の団体数を数えます。
-- en: How many cities hold each grade, per fiscal year and edition.
-- unit: cities / 団体
-- excludes: prefectures' own assessments; grades that fewer than five cities hold / 都道府県自身の点検、5団体に満たない評価
-- shows: groups
SELECT
  fiscal_year,
  edition,
  coalesce(grade, 'not-rated') AS city_grade,
  count(*) AS cities
FROM cities
WHERE kind = 'municipality'
GROUP BY fiscal_year, edition, coalesce(grade, 'not-rated')
HAVING count(*) >= 5
ORDER BY fiscal_year, edition, city_grade

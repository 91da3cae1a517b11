-- ja: 年度と版ごとに、評価（A〜D、判定前）の団体数を示します。どの団体の評価か分からないように隠した表（groups）から読みます。
-- en: How many cities hold each grade, per fiscal year and edition, read from the protected table (groups), which hides what would tell whose grade it is.
-- unit: cities; a count may be 1 / 団体。1のこともあります
-- excludes: prefectures' own assessments; cities with less than 80 % answered; all five counts of a year and edition where they are hidden: empty values with the status hidden / 都道府県自身の点検、回答率が80%に満たない団体。隠した年度と版では、5つの数が全て空で、状態が hidden になります
-- shows: protected groups
SELECT
  fiscal_year,
  edition,
  city_grade,
  CASE city_grade
    WHEN 'A' THEN grade_a
    WHEN 'B' THEN grade_b
    WHEN 'C' THEN grade_c
    WHEN 'D' THEN grade_d
    ELSE not_rated
  END AS cities,
  coalesce(grades_status, status) AS status
FROM groups
CROSS JOIN (VALUES ('A'), ('B'), ('C'), ('D'), ('not-rated')) AS every_grade (city_grade)
WHERE prefecture = '00' AND population_class = 'all' AND similar_class = 'all' AND layer = 'all'
ORDER BY fiscal_year, edition, city_grade

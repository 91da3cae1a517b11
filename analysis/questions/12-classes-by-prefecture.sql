-- ja: 都道府県と人口区分ごとの団体数と得点です。引き算をしても5団体未満の数字が分からないように隠した表（groups）から読みます。
-- en: Cities and scores per prefecture and population class, read from the protected table (groups): subtraction reveals no group below five.
-- unit: percent of the city / 団体の全体の得点率（％）
-- excludes: what is hidden stands as an empty value with the status hidden / 隠した値は空で、状態が hidden になります
-- shows: protected groups
SELECT
  fiscal_year,
  edition,
  prefecture,
  population_class,
  asked,
  answered,
  n AS cities,
  mean AS mean_of_cities,
  median,
  status
FROM groups
WHERE layer = 'all' AND similar_class = 'all'
ORDER BY fiscal_year, edition, prefecture, population_class

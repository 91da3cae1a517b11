-- ja: 都道府県ごとに、対象の団体数と、年度ごとに結果のある団体数を示します。表（groups）から読みます。
-- en: How many cities of each prefecture were asked, and how many of them gave a result in each fiscal year, read from the table of groups.
-- unit: cities / 団体
-- excludes: prefectures' own assessments. Asked is known with --asked and of the newest year; in other years all with a result count. / 都道府県自身の点検。対象が分かるのは、--asked を指定した集計の最も新しい年度だけです。ほかの年度は、結果のある全ての団体を数えます
-- shows: protected groups
SELECT
  fiscal_year,
  prefecture,
  max(asked) AS cities_asked,
  CAST(sum(answered) AS BIGINT) AS cities_answered,
  CASE WHEN max(asked) > 0 THEN 1e2 * sum(answered) / max(asked) END AS answered_share
FROM groups
WHERE prefecture <> '00' AND population_class = 'all' AND similar_class = 'all' AND layer = 'all'
GROUP BY fiscal_year, prefecture
ORDER BY fiscal_year, prefecture

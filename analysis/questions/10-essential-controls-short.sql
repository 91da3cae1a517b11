-- ja: 必須の点検項目が実施に足りない団体を挙げます。団体名が出るので、手元だけで使ってください。
-- en: Cities that are short of an essential control. It names cities: for the holder alone.
-- unit: answers of a city on one control / 1団体1項目の回答
-- excludes: cities that published scores only / 得点だけを公表した団体
-- shows: cities
SELECT
  cities.fiscal_year,
  cities.prefecture,
  cities.code,
  cities.name,
  cities.edition,
  answers.layer,
  answers.control,
  controls.title_ja,
  controls.title_en,
  count(*) AS answers_short,
  count(*) FILTER (WHERE answers.status = 'not-met') AS not_met,
  count(*) FILTER (WHERE answers.status = 'planned') AS planned,
  count(*) FILTER (WHERE answers.status = 'partly') AS partly
FROM answers
JOIN cities ON cities.fiscal_year = answers.fiscal_year AND cities.code = answers.code
JOIN controls
  ON controls.guideline = cities.guideline
  AND controls.edition = answers.edition
  AND controls.revision = answers.revision
  AND controls.control = answers.control
WHERE controls.essential AND answers.status IN ('not-met', 'planned', 'partly')
GROUP BY
  cities.fiscal_year,
  cities.prefecture,
  cities.code,
  cities.name,
  cities.edition,
  answers.layer,
  answers.control,
  controls.title_ja,
  controls.title_en
ORDER BY cities.fiscal_year, cities.code, answers.control

-- Controls of the last year that an earlier edition of the same cities did not ask, or asked otherwise.
WITH used AS (
	SELECT DISTINCT chosen.digest FROM common JOIN chosen ON chosen.file = common.file
),
told AS (
	SELECT DISTINCT chosen.digest
	FROM common
	JOIN chosen ON chosen.file = common.file
	WHERE common.fiscal_year = (SELECT max(fiscal_year) FROM common)
)
SELECT DISTINCT controls.control
FROM controls
JOIN told ON told.digest = controls.digest
JOIN used ON used.digest <> controls.digest
LEFT JOIN comparable
	ON comparable.from_digest = used.digest
	AND comparable.to_digest = controls.digest
	AND comparable.to_control = controls.control
WHERE comparable.to_control IS NULL
ORDER BY controls.control

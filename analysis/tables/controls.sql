-- The controls of every checklist that occurs.
SELECT DISTINCT
	controls.guideline,
	controls.edition,
	controls.revision,
	controls.control,
	controls.position,
	controls.layer,
	controls.title_ja,
	controls.title_en,
	layer_names.title_ja AS layer_title_ja,
	layer_names.title_en AS layer_title_en,
	controls.weight,
	controls.essential,
	controls.effort
FROM (SELECT DISTINCT digest FROM chosen) AS used
JOIN controls ON controls.digest = used.digest
JOIN layer_names ON layer_names.digest = used.digest AND layer_names.layer = controls.layer
ORDER BY controls.edition, controls.revision, controls.position, controls.control

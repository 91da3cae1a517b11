-- The layers of every checklist that occurs.
SELECT DISTINCT
	layer_names.guideline,
	layer_names.edition,
	layer_names.revision,
	layer_names.layer,
	layer_names.position,
	layer_names.title_ja,
	layer_names.title_en,
	layer_names.answered_per
FROM (SELECT DISTINCT digest FROM chosen) AS used
JOIN layer_names ON layer_names.digest = used.digest
ORDER BY layer_names.edition, layer_names.revision, layer_names.position, layer_names.layer

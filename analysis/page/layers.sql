-- Layers of the checklists that are told of, in order: of several revisions, the newest.
SELECT layer, title_ja, title_en
FROM layer_names
WHERE digest IN (SELECT digest FROM measured_cities WHERE told)
QUALIFY row_number() OVER (PARTITION BY layer ORDER BY revision DESC, digest) = 1
ORDER BY position, layer

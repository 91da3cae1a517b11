-- The groups of every lens.
SELECT lens, group_id, parent_id, position, lens_title_ja, lens_title_en, title_ja, title_en
FROM lens_groups
ORDER BY lens, position

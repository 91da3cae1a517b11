-- How the controls of one edition became those of another.
SELECT guideline, from_edition, from_revision, from_control, relation, to_edition, to_revision, to_control
FROM crosswalk
WHERE guideline IN (SELECT guideline FROM chosen)
ORDER BY from_edition, to_edition, position

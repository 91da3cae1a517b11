-- One row an applicable answer, by code and in the order of the checklist.
SELECT
	part.code,
	part.edition,
	part.revision,
	layer.name AS layer,
	control.name AS control,
	answers.component,
	CASE answers.status
		WHEN 0 THEN 'met'
		WHEN 1 THEN 'partly'
		WHEN 2 THEN 'planned'
		WHEN 3 THEN 'not-met'
		WHEN 4 THEN 'unknown'
		ELSE 'unanswered'
	END AS status,
	answers.weight,
	answers.criticality,
	answers.impact,
	2 * answers.weight * answers.criticality AS possible,
	CASE answers.status
		WHEN 0 THEN 2 * answers.weight * answers.criticality
		WHEN 1 THEN answers.weight * answers.criticality
		WHEN 2 THEN 0
		WHEN 3 THEN 0
	END AS earned,
	answers.supported = 1 AS supported,
	answers.confirmed = 1 AS confirmed
FROM part
JOIN part_answers AS answers ON answers.file = part.file
JOIN names AS layer ON layer.no = answers.layer
JOIN names AS control ON control.no = answers.control
ORDER BY part.code, answers.position

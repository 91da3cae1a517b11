-- Prefectures of whose municipalities anything is told, or that were asked.
SELECT prefecture FROM measured_cities WHERE told
UNION
SELECT prefecture FROM places WHERE kind = 'municipality' AND asked
ORDER BY prefecture

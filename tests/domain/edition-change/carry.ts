import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { drawerReasons } from '#lib/domain/edition-change/carry-answers.ts';
import { carryOver } from '#lib/domain/edition-change/carry-over.ts';
import { changesBetween } from '#lib/domain/edition-change/changes-between.ts';

/** What names the new checklist. */
export const pin = { guideline: 'sample', edition: '2.0', revision: 1, digest: '2'.repeat(64) };
/** Why an answer went into the drawer: the reason itself. */
const because = Object.fromEntries(drawerReasons.map((reason) => [reason, reason])) as Record<
	(typeof drawerReasons)[number],
	string
>;
/** When that is. */
export const at = '2026-11-23T01:00:00Z';

/** Carries the answers of an assessment over to another checklist, as somebody does at a fixed time. */
export function carry(
	assessment: Assessment,
	from: Checklist,
	to: Checklist,
	crosswalk?: Pick<Crosswalk, 'relations'>
): Assessment {
	const changes = changesBetween({ from, to }, crosswalk);
	return carryOver(assessment, { from, to, pin, changes, because }, { at, by: '山田' });
}

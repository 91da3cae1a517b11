import type { Assessment, EditionDraft } from '#lib/domain/assessment/assessment.ts';
import { changeAssessment, type NotChangeable } from '#lib/domain/assessment/change-assessment.ts';
import type { Authorship } from '#lib/domain/assessment/record-answers.ts';
import type { Checklist, ChecklistPin } from '#lib/domain/checklist/checklist.ts';
import type { ControlChange, Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import type { DrawerReason } from '#lib/domain/edition-change/carry-answers.ts';
import { carryOver } from '#lib/domain/edition-change/carry-over.ts';
import { changesBetween, type EditionPair } from '#lib/domain/edition-change/changes-between.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { findCrosswalk } from './find-crosswalk.ts';
import type { AssessmentFile, ShippedChecklist } from './ports.ts';

/** What becomes of every control on the way from one checklist to another of the same guideline. */
export const changesFor = (
	editions: EditionPair,
	crosswalks: readonly Crosswalk[]
): readonly ControlChange[] => changesBetween(editions, findCrosswalk(editions, crosswalks));

/**
 * Checklists an assessment can go to: the same guideline in another edition or revision, the newest
 * first. Compared by digest, so that what it stands on is never offered.
 */
export function listEditionTargets(
	{ guideline, digest }: ChecklistPin,
	known: readonly ShippedChecklist[]
): readonly ShippedChecklist[] {
	return known
		.filter((item) => item.checklist.guideline === guideline && item.digest !== digest)
		.toSorted((a, b) => (isNewer(a.checklist, b.checklist) ? -1 : 1));
}

/** Whether a checklist is a later edition, or a later revision of the same edition. */
export function isNewer(
	{ edition, revision }: Pick<ChecklistPin, 'edition' | 'revision'>,
	than: Pick<ChecklistPin, 'edition' | 'revision'>
): boolean {
	const order = edition.localeCompare(than.edition, 'en', { numeric: true });
	return order === 0 ? revision > than.revision : order > 0;
}

/** Begins a change of edition, or turns one that was begun to another target; answers stay as they are. */
export function beginEditionChange(
	assessment: Assessment,
	to: ChecklistPin,
	startedAt: string
): Assessment {
	return { ...assessment, editionDraft: { to, startedAt, seen: [] } };
}

/** Notes that the officer has looked at a change, or takes the note back. */
export function noteSeen(
	assessment: Assessment,
	ids: readonly string[],
	looked: boolean
): Assessment {
	const { editionDraft } = assessment;
	if (editionDraft === undefined) return assessment;
	const others = editionDraft.seen.filter((id) => !ids.includes(id));
	const seen = looked ? [...others, ...ids] : others;
	return { ...assessment, editionDraft: { ...editionDraft, seen } };
}

/** Gives a begun change up: the assessment is what it was. */
export function abandonEditionChange(assessment: Assessment): Assessment {
	const { editionDraft: _, ...rest } = assessment;
	return rest;
}

/** Whether every id of a change was looked at. */
export const isSeen = ({ seen }: EditionDraft, { from, to }: ControlChange): boolean =>
	[...from, ...to].every((id) => seen.includes(id));

/** Everything `finishEditionChange` needs. */
export type EditionChangeOrder = {
	readonly from: Checklist;
	readonly to: Checklist;
	readonly crosswalks: readonly Crosswalk[];
	/** What the drawer says of why an answer lies in it. */
	readonly because: Readonly<Record<DrawerReason, string>>;
};

/** Takes an assessment to the other checklist, which it carries from then on; refused while nothing of it may change. */
export function finishEditionChange(
	assessment: Assessment,
	{ from, to, crosswalks, because }: EditionChangeOrder,
	authorship: Authorship
): Result<Required<Omit<AssessmentFile, 'held'>>, NotChangeable> {
	const order = { from, to, because, pin: pinChecklist(to) };
	const changes = changesFor({ from, to }, crosswalks);
	const changed = changeAssessment(assessment, 'setup', (whole) =>
		carryOver(whole, { ...order, changes }, authorship)
	);
	return changed.ok ? ok({ assessment: changed.value, checklistCopy: to }) : changed;
}

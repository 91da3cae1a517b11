import { answerKeyText } from '../assessment/answer-key.ts';
import { changedAnswers, wordsOfChange } from '../assessment/answer-map.ts';
import {
	drawerItemSchema,
	type Assessment,
	type DrawerItem,
	type Review
} from '../assessment/assessment.ts';
import type { Authorship } from '../assessment/record-answers.ts';
import type { ChecklistPin } from '../checklist/checklist.ts';
import type { ControlChange } from '../checklist/crosswalk.ts';
import { controlsById } from '../checklist/find-control.ts';
import { groupBy } from '../primitives/group-by.ts';
import { limitOf } from '../primitives/limit-of.ts';
import { carryActions } from './carry-actions.ts';
import {
	carryAnswers,
	type CarriedAnswers,
	type DrawerReason,
	type DrawnAnswer
} from './carry-answers.ts';
import type { EditionPair } from './changes-between.ts';
import { targetPlaces } from './target-places.ts';

const longestName = limitOf(drawerItemSchema.shape.componentName);

/** Everything a change of edition needs to know. */
export type CarryOver = EditionPair & {
	/** The pin of the new checklist. */
	readonly pin: ChecklistPin;
	/** What becomes of every control (`changesBetween`). */
	readonly changes: readonly ControlChange[];
	/** What the drawer says of why an answer lies in it, at most 500 characters. */
	readonly because: Readonly<Record<DrawerReason, string>>;
};

/**
 * Takes an assessment to another edition (decision record 0017). Nothing of the user's is lost: an answer is
 * copied, carried with a mark, merged, or put in the drawer; reviews stay with what was reviewed; and
 * the history notes every answer that is not the same as before.
 */
export function carryOver(
	assessment: Assessment,
	order: CarryOver,
	authorship: Authorship
): Assessment {
	const [old, next] = [targetPlaces(order.from, assessment), targetPlaces(order.to, assessment)];
	const carried = carryAnswers(assessment.answers, order.changes, { old, next });
	const { reviews, reviewed } = carryReviews(assessment, carried);
	const { editionDraft: _, ...rest } = assessment;
	return {
		...rest,
		checklist: order.pin,
		answers: carried.answers,
		actions: carryActions(assessment.actions, order.changes, next),
		reviews,
		drawer: [
			...assessment.drawer,
			...drawerItems(assessment, order, [...carried.drawn, ...reviewed])
		],
		history: [...assessment.history, ...historyOf(assessment.answers, carried.answers, authorship)],
		editionChanges: [
			...(assessment.editionChanges ?? []),
			{
				...authorship,
				from: assessment.checklist,
				to: order.pin,
				changes: order.changes.map(({ relation, from, to }) => ({
					relation,
					from: [...from],
					to: [...to],
					answers: countAnswersTo(assessment.answers, from)
				}))
			}
		]
	};
}

/** Answers to any of these controls, on whatever component. */
export const countAnswersTo = (
	answers: Assessment['answers'],
	controls: readonly string[]
): number =>
	Object.values(answers).reduce(
		(count, ofComponent) => count + controls.filter((id) => Object.hasOwn(ofComponent, id)).length,
		0
	);

/** A verdict goes along only with an answer that was copied to the letter; else it stays with the old answer. */
function carryReviews(
	{ reviews, answers }: Assessment,
	{ copied, drawn }: CarriedAnswers
): { readonly reviews: Review[]; readonly reviewed: readonly DrawnAnswer[] } {
	const kept: Review[] = [];
	const left = new Map<string, DrawnAnswer>();
	const inDrawer = new Set(drawn.map((item) => answerKeyText(item)));
	for (const review of reviews) {
		const { component, control } = review;
		const key = answerKeyText({ component, control });
		const place = copied.get(key);
		if (place !== undefined) kept.push({ ...review, ...place });
		else if (!inDrawer.has(key)) {
			const answer = answers[component]?.[control] ?? {};
			left.set(key, { component, control, answer, reason: 'reviewed' });
		}
	}
	return { reviews: kept, reviewed: [...left.values()] };
}

function drawerItems(
	{ checklist, components, reviews }: Assessment,
	{ from, because }: CarryOver,
	drawn: readonly DrawnAnswer[]
): readonly DrawerItem[] {
	const controls = controlsById(from);
	const names = new Map(components.map(({ id, name }) => [id, name]));
	const reviewsOf = groupBy(reviews, answerKeyText);
	return drawn.map(({ component, control, answer, reason }) => {
		const asked = controls.get(control);
		const name = names.get(component);
		const ofAnswer = reviewsOf.get(answerKeyText({ component, control }));
		return {
			component,
			control,
			answer,
			because: because[reason],
			from: checklist,
			// The whole name stays in the component.
			...(name !== undefined && { componentName: name.slice(0, longestName) }),
			...(asked && { title: asked.title, statement: asked.statement }),
			...(ofAnswer && { reviews: [...ofAnswer] })
		};
	});
}

/** An entry for every answer that is gone, new or other than before. */
const historyOf = (
	before: Assessment['answers'],
	after: Assessment['answers'],
	authorship: Authorship
): Assessment['history'] =>
	changedAnswers(before, after).map((changed) => ({ ...authorship, ...wordsOfChange(changed) }));

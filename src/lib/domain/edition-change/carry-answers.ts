import { answerKeyText, type AnswerKey } from '../assessment/answer-key.ts';
import { listAnswers, type PlacedAnswer } from '../assessment/answer-map.ts';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { ControlChange, Relation } from '../checklist/crosswalk.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { TargetPlaces } from './target-places.ts';

/** Why an answer is put in the drawer. */
export const drawerReasons = [
	'retired',
	'merged',
	'no-place',
	'not-in-checklist',
	'reviewed'
] as const;
export type DrawerReason = (typeof drawerReasons)[number];

/** An answer for the drawer, with the reason. */
export type DrawnAnswer = PlacedAnswer & { readonly reason: DrawerReason };

/** What becomes of all answers. */
export type CarriedAnswers = {
	readonly answers: Assessment['answers'];
	readonly drawn: readonly DrawnAnswer[];
	/** Where an answer went that was copied to the letter: old key text to the new place. */
	readonly copied: ReadonlyMap<string, AnswerKey>;
};

type Source = PlacedAnswer & { readonly relation: Relation };
type Target = AnswerKey & { readonly sources: Source[] };

/**
 * Takes every answer along the changes (decision record 0017). Nothing is lost: what has no place in the new
 * checklist, or had none in the old one and so never counted, is for the drawer.
 */
export function carryAnswers(
	answers: Assessment['answers'],
	changes: readonly ControlChange[],
	places: { readonly old: TargetPlaces; readonly next: TargetPlaces }
): CarriedAnswers {
	const changeOf = new Map(changes.flatMap((change) => change.from.map((id) => [id, change])));
	const targets = new Map<string, Target>();
	const drawn: DrawnAnswer[] = [];
	for (const given of listAnswers({ answers })) {
		const change = changeOf.get(given.control);
		const asked = places.old(given.component, given.control).includes(given.component);
		const found = (change?.to ?? []).flatMap((control) =>
			places.next(given.component, control).map((component) => ({ component, control }))
		);
		if (change === undefined || !asked) drawn.push({ ...given, reason: 'not-in-checklist' });
		else if (found.length === 0) {
			drawn.push({ ...given, reason: change.to.length === 0 ? 'retired' : 'no-place' });
		} else {
			for (const { component, control } of found) {
				const key = answerKeyText({ component, control });
				const target = targets.get(key) ?? { component, control, sources: [] };
				targets.set(key, target);
				target.sources.push({ ...given, relation: change.relation });
			}
		}
	}
	return gather([...targets.values()], drawn);
}

function gather(targets: readonly Target[], drawn: readonly DrawnAnswer[]): CarriedAnswers {
	const answers: Record<string, Record<string, Answer>> = {};
	const copied = new Map<string, AnswerKey>();
	const merged = new Map<string, DrawnAnswer>();
	for (const { component, control, sources } of targets) {
		(answers[component] ??= {})[control] = answerOf(component, sources);
		const [only, ...others] = sources;
		if (others.length > 0) {
			for (const source of sources) {
				const { relation: _, ...given } = source;
				merged.set(answerKeyText(source), { ...given, reason: 'merged' });
			}
		} else if (only !== undefined && isCopy(only, component)) {
			copied.set(answerKeyText(only), { component, control });
		}
	}
	return { answers, copied, drawn: [...drawn, ...merged.values()] };
}

function answerOf(component: string, sources: readonly Source[]): Answer {
	const [only, ...others] = sources;
	if (only === undefined) return {};
	if (others.length > 0) return { ...mergeAnswers(sources), mark: 'reconfirm' };
	if (isCopy(only, component)) return only.answer;
	const reworded = only.relation === 'reworded' && only.component === component;
	const mark = reworded && only.answer.mark !== 'reconfirm' ? 'wording-changed' : 'reconfirm';
	return { ...only.answer, mark };
}

/** Only what asks the same of the same component stays as it was answered. */
const isCopy = ({ relation, ...source }: Source, component: string): boolean =>
	(relation === 'same' || relation === 'moved') && source.component === component;

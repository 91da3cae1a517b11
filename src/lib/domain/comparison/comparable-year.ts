import { organisation } from '../assessment/component.ts';
import { controlsById } from '../checklist/find-control.ts';
import type { ComparableYear } from '../released/comparable-year-v3.ts';
import { countedStatus } from '../scoring/counted-status.ts';
import type { JudgedAssessment } from '../scoring/judged-assessment.ts';
import { listPairs } from '../scoring/list-pairs.ts';
import { matchComponents, type MatchedComponents } from './match-components.ts';
import { relateControls, type EditionStep } from './relate-controls.ts';

export type { ComparableYear };

/** An assessment with the checklist it was made on. */
export type AssessedYear = Pick<JudgedAssessment, 'assessment' | 'checklist'>;

/** What of an earlier assessment can be compared with the present one, named as the present one names it. */
export function comparableYear(
	now: AssessedYear,
	then: AssessedYear,
	steps: readonly [EditionStep, ...EditionStep[]]
): ComparableYear {
	const controls = relateControls(steps);
	const components = matchComponents(now.assessment.components, then.assessment.components);
	const asked = listPairs(then.checklist, then.assessment);
	const askedControls = new Set(asked.map(({ control }) => control.id));
	const titles = controlsById(then.checklist);
	return {
		answers: answersOf(then, asked, { controls: controls.same, components }),
		others: [...controls.others],
		retired: controls.retired.flatMap((id) => {
			const title = askedControls.has(id) ? titles.get(id)?.title : undefined;
			return title === undefined ? [] : [{ control: id, title }];
		}),
		reworded: [...controls.reworded],
		came: components.came.map(({ id }) => id),
		went: components.went.map(({ id, name }) => ({ component: id, name })),
		matched: otherwiseNamed(now, components)
	};
}

type Named = {
	readonly controls: ReadonlyMap<string, string>;
	readonly components: MatchedComponents;
};

function answersOf(
	{ assessment }: AssessedYear,
	asked: ReturnType<typeof listPairs>,
	{ controls, components }: Named
): ComparableYear['answers'] {
	const nowOf = new Map([...components.matches].map(([id, { then }]) => [then.id, id]));
	nowOf.set(organisation, organisation);
	const answers: ComparableYear['answers'] = {};
	for (const pair of asked) {
		const [component, control] = [nowOf.get(pair.component), controls.get(pair.control.id)];
		if (component === undefined || control === undefined) continue;
		const status = countedStatus(assessment.answers[pair.component]?.[pair.control.id]);
		(answers[component] ??= {})[control] = status;
	}
	return answers;
}

function otherwiseNamed(
	{ assessment }: AssessedYear,
	{ matches }: MatchedComponents
): ComparableYear['matched'] {
	return assessment.components.flatMap(({ id, name }) => {
		const match = matches.get(id);
		const isPlain = match === undefined || (match.by === 'id' && match.then.name === name);
		return isPlain ? [] : [{ component: id, name: match.then.name, by: match.by }];
	});
}

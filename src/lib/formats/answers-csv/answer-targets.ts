import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { componentLayerOf } from '#lib/domain/checklist/component-layers.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AnswerRowIssue } from './answer-row-issue.ts';
import { isSavedForm } from './keep-characters.ts';

type TargetIssue = Omit<AnswerRowIssue, 'line'>;

/** Finds what a row of an answer table speaks of. */
export type AnswerTargets = {
	readonly find: (
		component: string,
		control: string
	) => Result<{ readonly component: string; readonly control: string }, TargetIssue>;
};

/** Words for the whole city in the component column; an empty cell means it too. */
const organisationWords = new Set([
	'',
	organisation,
	'組織全体',
	'全体',
	'まち全体',
	'organization'
]);

/** Components are found by id or by their name (as Excel saves it, if need be), controls by id in any width or case. */
export function answerTargets(checklist: Checklist, assessment: Assessment): AnswerTargets {
	const controls = controlsById(checklist);
	const answeredBy = new Map(checklist.layers.map((layer) => [layer.id, componentLayerOf(layer)]));
	const layers = new Map(assessment.components.map(({ id, layer }) => [id, layer]));
	return {
		find(componentCell, controlCell) {
			const id = controlCell.normalize('NFKC').toUpperCase();
			const control = controls.get(controlCell) ?? controls.get(id);
			if (control === undefined) return fail({ problem: 'unknown-control', value: controlCell });
			const component = findComponent(componentCell, assessment);
			if (!component.ok) return component;
			const layer = layers.get(component.value);
			const answering = answeredBy.get(control.layer);
			const fits = answering === null ? component.value === organisation : layer === answering;
			return fits
				? ok({ component: component.value, control: control.id })
				: fail({ problem: 'control-of-other-layer', value: `${componentCell} ${control.id}` });
		}
	};
}

function findComponent(cell: string, { components }: Assessment): Result<string, TargetIssue> {
	if (organisationWords.has(cell)) return ok(organisation);
	const byId = components.find(({ id }) => id === cell);
	const same = components.filter(({ name }) => name === cell);
	const named = same.length > 0 ? same : components.filter(({ name }) => isSavedForm(name, cell));
	const found = byId ?? named[0];
	if (found === undefined) return fail({ problem: 'unknown-component', value: cell });
	return byId === undefined && named.length > 1
		? fail({ problem: 'ambiguous-component', value: cell })
		: ok(found.id);
}

import { organisation } from '../assessment/component.ts';
import { componentLayersOf } from '../checklist/component-layers.ts';
import { controlsById } from '../checklist/find-control.ts';
import { placedAnswers } from './placed-answers.ts';
import type { QualityFinding } from './quality-finding.ts';
import type { QualityCheck, QualitySubject } from './quality-subject.ts';

/** Answers, components and layers that name something which is not there. */
export const findLostLinks: QualityCheck = (subject) => [
	...lostByAnswers(subject),
	...lostComponents(subject),
	...lostUses(subject),
	...emptyLayers(subject)
];

function lostByAnswers({ checklist, assessment }: QualitySubject): readonly QualityFinding[] {
	const controls = controlsById(checklist);
	const evidence = new Set(assessment.evidence.map(({ id }) => id));
	return placedAnswers(assessment).flatMap(({ answer, ...at }) => {
		const unknown = controls.has(at.control) ? [] : [at.control];
		const lost = (answer.evidence ?? []).filter((id) => !evidence.has(id));
		return [
			...unknown.map((subject) => finding('control-not-in-checklist', at, subject)),
			...lost.map((subject) => finding('evidence-missing', at, subject))
		];
	});
}

function lostComponents({ assessment }: QualitySubject): readonly QualityFinding[] {
	const known = new Set([organisation, ...assessment.components.map(({ id }) => id)]);
	return Object.keys(assessment.answers)
		.filter((component) => !known.has(component))
		.map((component) => finding('component-missing', { component, control: null }, component));
}

function lostUses({ assessment: { components } }: QualitySubject): readonly QualityFinding[] {
	const ids = new Set(components.map(({ id }) => id));
	return components.flatMap(({ id, uses }) =>
		uses
			.filter((used) => !ids.has(used))
			.map((used) => finding('uses-missing-component', { component: id, control: null }, used))
	);
}

const emptyLayers = ({ checklist, assessment }: QualitySubject): readonly QualityFinding[] =>
	componentLayersOf(checklist)
		.filter(({ id }) => assessment.components.every(({ layer }) => layer !== id))
		.map(({ id }) => finding('layer-without-component', { component: null, control: null }, id));

const finding = (
	kind: QualityFinding['kind'],
	{ component, control }: Pick<QualityFinding, 'component' | 'control'>,
	subject: string
): QualityFinding => ({ kind, component, control, subject, count: null });

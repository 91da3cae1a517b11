import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { componentLayersOf } from '../checklist/component-layers.ts';
import { controlsById } from '../checklist/find-control.ts';
import { organisation } from '../assessment/component.ts';
import { isExcused } from '../scoring/judge-pairs.ts';

export const qualityFindingKinds = [
	'not-applicable-without-reason',
	'control-not-in-checklist',
	'component-missing',
	'uses-missing-component',
	'evidence-missing',
	'layer-without-component'
] as const;

/** Something about the answers that makes the figures less trustworthy, with where it is. */
export type QualityFinding = {
	readonly kind: (typeof qualityFindingKinds)[number];
	readonly component: string | null;
	readonly control: string | null;
	/** What is missing: the id of a component or evidence item, or a layer. */
	readonly subject: string | null;
};

/** Checks that need no judgement, in the order of the assessment. */
export function listQualityFindings(
	checklist: Checklist,
	assessment: Assessment
): readonly QualityFinding[] {
	return [
		...findingsOfAnswers(checklist, assessment),
		...findingsOfComponents(checklist, assessment)
	];
}

function findingsOfAnswers(
	checklist: Checklist,
	assessment: Assessment
): readonly QualityFinding[] {
	const known: KnownIds = {
		controls: controlsById(checklist),
		evidence: new Set(assessment.evidence.map(({ id }) => id))
	};
	const components = new Set([organisation, ...assessment.components.map(({ id }) => id)]);
	return Object.entries(assessment.answers).flatMap(([component, answers]) =>
		components.has(component)
			? Object.entries(answers).flatMap(([control, answer]) =>
					findingsOfAnswer({ component, control }, answer, known)
				)
			: [{ kind: 'component-missing' as const, component, control: null, subject: component }]
	);
}

type KnownIds = {
	readonly controls: ReadonlyMap<string, unknown>;
	readonly evidence: ReadonlySet<string>;
};

function findingsOfAnswer(
	at: { readonly component: string; readonly control: string },
	answer: Answer,
	known: KnownIds
): readonly QualityFinding[] {
	const findings: QualityFinding[] = [];
	if (!known.controls.has(at.control)) {
		findings.push({ kind: 'control-not-in-checklist', ...at, subject: at.control });
	}
	if (answer.status === 'not-applicable' && !isExcused(answer)) {
		findings.push({ kind: 'not-applicable-without-reason', ...at, subject: null });
	}
	const lost = (answer.evidence ?? []).filter((id) => !known.evidence.has(id));
	return [
		...findings,
		...lost.map((subject) => ({ kind: 'evidence-missing' as const, ...at, subject }))
	];
}

function findingsOfComponents(
	checklist: Checklist,
	{ components }: Assessment
): readonly QualityFinding[] {
	const ids = new Set(components.map(({ id }) => id));
	const missing = components.flatMap(({ id, uses }) =>
		uses
			.filter((used) => !ids.has(used))
			.map((used) => ({
				kind: 'uses-missing-component' as const,
				component: id,
				control: null,
				subject: used
			}))
	);
	const empty = componentLayersOf(checklist)
		.filter((layer) => components.every((component) => component.layer !== layer.id))
		.map((layer) => ({
			kind: 'layer-without-component' as const,
			component: null,
			control: null,
			subject: layer.id
		}));
	return [...missing, ...empty];
}

import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { answerStatuses, type Answer } from '#lib/domain/assessment/answer.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { aChecklist, aControl, aRisk } from '../tests/support/a-checklist.ts';
import { aComponent, anAssessment } from '../tests/support/an-assessment.ts';

/** Far above any real city: every component answers every control. */
export const componentCount = 50;
export const controlCount = 1000;

const impacts = [1, 2, 3] as const;
const controlId = (i: number) => `SVC-${String(i).padStart(4, '0')}`;
const componentId = (i: number) => `service-${String(i)}`;

/** Three risks, 1,000 controls in the layer `service`, every tenth with a condition. */
export function aLargeChecklist(): Checklist {
	return aChecklist({
		risks: impacts.map((impact) => aRisk({ id: `R${String(impact)}`, impact })),
		controls: Array.from({ length: controlCount }, (_, i) =>
			aControl({
				id: controlId(i),
				weight: impacts[i % 3] ?? 1,
				essential: i % 6 === 0,
				risks: [`R${String((i % 3) + 1)}`],
				...(i % 10 === 0 && { appliesWhen: { any: ['cloud', { not: 'cameras' }] } })
			})
		)
	});
}

/** Fifty services, each using the next, with an answer for every control and evidence for every third. */
export function aLargeAssessment(): Assessment {
	const ids = Array.from({ length: componentCount }, (_, i) => componentId(i));
	return anAssessment({
		profile: { cloud: true, cameras: true },
		components: ids.map((id, i) =>
			aComponent({
				id,
				criticality: impacts[i % 3] ?? 1,
				uses: [componentId((i + 1) % componentCount)]
			})
		),
		evidence: Array.from({ length: 100 }, (_, i) => ({
			id: `e${String(i)}`,
			title: '証跡',
			...(i % 4 === 0 && { expiresOn: i % 8 === 0 ? '2026-01-01' : '2027-01-01' })
		})),
		reviews: ids.map((component, i) => ({
			component,
			control: controlId(i),
			verdict: 'agree' as const
		})),
		answers: Object.fromEntries(ids.map((id, c) => [id, answersOf(c)]))
	});
}

function answersOf(component: number): Record<string, Answer> {
	return Object.fromEntries(
		Array.from({ length: controlCount }, (_, i) => [
			controlId(i),
			{
				status: answerStatuses[(i + component) % answerStatuses.length] ?? 'met',
				reason: '設備がない',
				...(i % 3 === 0 && { evidence: [`e${String(i % 100)}`] })
			}
		])
	);
}

/** One answer changed, everything else the same objects as before, as the product edits. */
export function withOneAnswer(assessment: Assessment, turn: number): Assessment {
	const component = componentId(turn % componentCount);
	const status = turn % 2 === 0 ? 'met' : 'partly';
	return {
		...assessment,
		answers: {
			...assessment.answers,
			[component]: {
				...assessment.answers[component],
				[controlId(turn % controlCount)]: { status }
			}
		}
	};
}

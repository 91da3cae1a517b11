import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { aChecklist, aControl, aLayer, aRisk } from '../tests/support/a-checklist.ts';
import { aComponent, anAssessment } from '../tests/support/an-assessment.ts';

const components = Array.from({ length: 40 }, (_, i) => `service-${String(i)}`);
const controlCount = 118;
const impacts = [1, 2, 3] as const;
const efforts = ['S', 'M', 'L'] as const;
const statuses = ['met', 'partly', 'planned', 'not-met', 'met'] as const;

/** As many controls as the ministry's guideline has, all answered by every component. */
export const aPlannedChecklist = (layers: number): Checklist =>
	aChecklist({
		componentLayers: [{ id: 'service', title: text('service'), summary: text('service') }],
		layers: Array.from({ length: layers }, (_, i) =>
			aLayer({ id: `part-${String(i)}`, componentLayer: 'service' })
		),
		risks: impacts.map((impact) => aRisk({ id: `R${String(impact)}`, impact })),
		controls: Array.from({ length: controlCount }, (_, i) =>
			aControl({
				id: `C-${String(i).padStart(3, '0')}`,
				layer: `part-${String(i % layers)}`,
				weight: impacts[i % 3] ?? 1,
				essential: i % 6 === 0,
				effort: efforts[(i >> 2) % 3] ?? 'S',
				risks: [`R${String(((i >> 3) % 3) + 1)}`]
			})
		)
	});

const text = (ja: string) => ({ ja, en: ja });

/** Forty services with an answer to everything, three of five short of met; thirty actions with their dates. */
export function aPlannedAssessment({ controls }: Checklist): Assessment {
	return anAssessment({
		components: components.map((id, i) => aComponent({ id, criticality: impacts[i % 3] ?? 1 })),
		answers: Object.fromEntries(
			components.map((id, c) => [
				id,
				Object.fromEntries(
					controls.map((control, i): [string, Answer] => [
						control.id,
						{ status: statuses[(i * 7 + c * 3) % statuses.length] ?? 'met' }
					])
				)
			])
		),
		actions: Array.from({ length: 30 }, (_, i) => ({
			id: `act-${String(i)}`,
			title: '改善',
			due: `2027-0${String((i % 9) + 1)}-0${String((i % 3) + 1)}`,
			state: 'open' as const,
			closes: components.map((component) => ({
				component,
				control: controls[(i * 3) % controls.length]?.id ?? ''
			}))
		}))
	});
}

import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aChecklist, aControl, aLayer, aRisk, text } from './a-checklist.ts';
import { aComponent, anAssessment } from './an-assessment.ts';
import { withAnswers } from './answered-city.ts';
import type { City } from './arbitrary-city.ts';
import { shippedChecklist } from './shipped-checklist.ts';

const statuses = ['met', 'not-met', 'partly', 'met', 'planned', 'unknown'] as const;
const layers = ['service', 'city-os', 'asset'] as const;

/** Sixty letters, as an office names what it runs. */
const longName = (what: string, i: number): string =>
	`${what}${String(i)}・`.padEnd(
		60,
		'河川水位センサーと防犯見守りカメラの広域データ連携基盤（更新中）'
	);

/**
 * Far more than any city has on its own: forty components and twenty-five parties with names of sixty
 * letters, three hundred pieces of evidence, half the answers there with notes, thirty actions.
 */
export function aHardCity(): City {
	const { checklist, pin } = shippedChecklist();
	const components = Array.from({ length: 40 }, (_, i) =>
		aComponent({
			id: `c${String(i)}`,
			name: longName('構成要素', i),
			layer: layers[i % 3] ?? 'asset',
			party: `p${String(i % 25)}`,
			criticality: ([1, 2, 3] as const)[i % 3] ?? 1,
			uses: [`c${String((i * 5 + 1) % 40)}`]
		})
	);
	const blank = anAssessment({
		checklist: pin,
		municipality: { code: '282103', name: '架空市' },
		components,
		parties: Array.from({ length: 25 }, (_, i) => ({
			id: `p${String(i)}`,
			name: longName('主体', i),
			kind: 'service-provider'
		})),
		evidence: Array.from({ length: 300 }, (_, i) => ({
			id: `e${String(i)}`,
			title: `${longName('証跡', i)}の写し`,
			...(i % 4 === 0 && { expiresOn: i % 8 === 0 ? '2026-01-01' : '2028-01-01' })
		}))
	});
	return { checklist, assessment: halfAnswered(checklist, blank) };
}

/** Every other pair answered in every way, a third of them with a note; thirty actions against gaps. */
function halfAnswered(checklist: Checklist, blank: Assessment): Assessment {
	const answers: Record<string, Record<string, Answer>> = {};
	const open: { component: string; control: string }[] = [];
	for (const [i, { component, control }] of listPairs(checklist, blank).entries()) {
		if ((i * 7 + component.length) % 2 === 0) continue;
		const status = statuses[(i >> 1) % statuses.length] ?? 'met';
		answers[component] = {
			...answers[component],
			[control.id]: {
				status,
				...(i % 3 === 0 && { evidence: [`e${String(i % 300)}`, `e${String((i * 7) % 300)}`] }),
				...(i % 5 === 0 && {
					note: `${String(i)}番目の回答です。台帳は古く、担当が替わりました。`
				}),
				updatedAt: '2026-10-01T00:00:00Z',
				updatedBy: longName('担当者', i % 20)
			}
		};
		if (status !== 'met' && status !== 'unknown') open.push({ component, control: control.id });
	}
	return {
		...blank,
		answers,
		actions: Array.from({ length: 30 }, (_, i) => ({
			id: `a${String(i)}`,
			title: longName('計画', i),
			owner: longName('課', i % 9),
			...(i % 7 !== 0 && { due: `20${String(26 + (i % 3))}-0${String((i % 9) + 1)}-15` }),
			state: i % 6 === 5 ? ('done' as const) : ('open' as const),
			closes: open.slice(i * 3, i * 3 + 3)
		}))
	};
}

/** A checklist of one's own with many layers, each asked once of the organisation, with long titles. */
export function aCityOfLayers(count: number, answered: (i: number) => boolean = () => true): City {
	const impacts = [1, 2, 3] as const;
	const ids = Array.from({ length: count }, (_, i) => `l${String(i)}`);
	const checklist = aChecklist({
		layers: ids.map((id, i) =>
			aLayer({ id, answeredPer: 'organisation', title: text(longName('層', i)) })
		),
		risks: impacts.map((impact) => aRisk({ id: `R${String(impact)}`, impact, layer: 'l0' })),
		controls: ids.flatMap((id, i) =>
			Array.from({ length: 6 }, (__, k) =>
				aControl({
					id: `${id.toUpperCase()}-0${String(k + 1)}`,
					layer: id,
					title: text(longName('項目', i * 6 + k)),
					weight: impacts[k % 3] ?? 1,
					essential: k === 0,
					risks: ['R1', 'R2', 'R3']
				})
			)
		)
	});
	const full = withAnswers(checklist, anAssessment());
	const kept = Object.entries(full.answers).map(([component, own]) => [
		component,
		Object.fromEntries(Object.entries(own).filter((_, i) => answered(i)))
	]);
	return { checklist, assessment: { ...full, answers: Object.fromEntries(kept) } };
}

import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { componentLayerOf } from '#lib/domain/checklist/component-layers.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { aComponent, anAssessment } from './an-assessment.ts';
import type { City } from './arbitrary-city.ts';
import { shippedChecklist } from './shipped-checklist.ts';

const statuses = ['met', 'met', 'partly', 'met', 'not-met', 'met', 'unknown', 'met'] as const;

/** Answers of every kind, a third of them proved; each `open`-th pair stays open. */
export function withAnswers(checklist: Checklist, blank: Assessment, open = Infinity): Assessment {
	const answers: Record<string, Record<string, Answer>> = {};
	for (const [i, { component, control }] of listPairs(checklist, blank).entries()) {
		if (i % open === 0) continue;
		const status = statuses[(i * 3 + component.length) % statuses.length] ?? 'met';
		const answer = { status, ...(i % 3 === 0 && { evidence: ['paper'] }) };
		answers[component] = { ...answers[component], [control.id]: answer };
	}
	return { ...blank, answers, evidence: [{ id: 'paper', title: '規程' }] };
}

/** Two data platforms, one of which uses the other, answered in every pillar of data-platform@2. */
export function cityOfPlatforms(): City {
	const { checklist, pin } = shippedChecklist('data-platform@2');
	const pillar = checklist.layers.find(({ answeredPer }) => answeredPer === 'component');
	const layer = (pillar && componentLayerOf(pillar)) ?? '';
	const components = [
		aComponent({ id: 'kako', name: '加古川データ連携基盤', layer }),
		aComponent({ id: 'hari', name: '播磨広域データ連携基盤', layer, uses: ['kako'] })
	];
	return {
		checklist,
		assessment: withAnswers(checklist, anAssessment({ checklist: pin, components }), 7)
	};
}

/** Forty components, some with names of sixty letters or of letters that may not begin a line. */
export function cityOfForty(): City {
	const { checklist, pin } = shippedChecklist();
	const components = Array.from({ length: 40 }, (_, i) =>
		aComponent({
			id: `c${String(i)}`,
			layer: ['service', 'city-os', 'asset'][i % 3] ?? 'asset',
			name:
				['ー'.repeat(60), '見守りカメラ・河川水位センサー'.repeat(4), `基盤その${String(i)}`][
					i % 5
				] ?? `カメラ${String(i)}`,
			uses: [`c${String((i * 5 + 1) % 40)}`, `c${String((i * 3 + 2) % 40)}`]
		})
	);
	return {
		checklist,
		assessment: withAnswers(checklist, anAssessment({ checklist: pin, components }), 9)
	};
}

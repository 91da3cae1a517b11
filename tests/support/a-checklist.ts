import type { Checklist, Layer } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';

/** A text in both languages. */
export const text = (ja: string, en = ja) => ({ ja, en });

/** A control that always applies: weight 1, not essential, no risks, layer `service`. */
export function aControl(given: Partial<Control> = {}): Control {
	const { id = 'SVC-01' } = given;
	return {
		id,
		layer: 'service',
		title: text('点検項目', id),
		statement: text('文書で定めている。', 'It is written down.'),
		why: text('ないと困ります。', 'Trouble without it.'),
		how: [text('書く。', 'Write it.')],
		effort: 'S',
		evidence: [text('文書', 'The document')],
		weight: 1,
		essential: false,
		risks: [],
		parties: ['service-provider'],
		basis: { kind: 'category', category: 'service' },
		references: [],
		...given
	};
}

/** A risk of impact 1. */
type Risk = Checklist['risks'][number];

export function aRisk(given: Partial<Risk> = {}): Risk {
	return {
		id: 'RSK-1',
		layer: 'service',
		title: text('止まる', 'It stops'),
		scenario: text('サービスが止まります。', 'The service stops.'),
		impact: 1,
		...given
	};
}

/** A layer answered per component. */
export function aLayer(given: Partial<Layer> = {}): Layer {
	const { id = 'service' } = given;
	return { id, title: text(id), summary: text(id), answeredPer: 'component', ...given };
}

/** `governance` is answered once, `service`, `city-os` and `asset` per component; one control in `service`. */
export function aChecklist(given: Partial<Checklist> = {}): Checklist {
	return {
		format: 'machi-tenken/checklist',
		formatVersion: 1,
		guideline: 'sample',
		edition: '1.0',
		revision: 1,
		title: text('見本', 'Sample'),
		notice: text('試験用です。', 'For tests.'),
		published: '2026-04',
		layers: [
			aLayer({ id: 'governance', answeredPer: 'organisation' }),
			aLayer(),
			aLayer({ id: 'city-os' }),
			aLayer({ id: 'asset' })
		],
		parties: [
			{ id: 'driving-body', title: text('推進主体', 'Driving body') },
			{ id: 'service-provider', title: text('サービス提供者', 'Service provider') }
		],
		facts: [
			{ id: 'cloud', askedOf: ['profile', 'service'], question: text('使いますか。', 'Used?') },
			{ id: 'cameras', askedOf: ['profile', 'asset'], question: text('ありますか。', 'Any?') }
		],
		themes: [{ id: 'parties', edition: '1.0', title: text('関係主体', 'Parties') }],
		sources: [{ id: 'own-proposal', title: text('提案', 'Proposal') }],
		frameworks: [{ id: 'nist-csf-2.0', title: text('NIST CSF 2.0') }],
		revisions: [{ revision: 1, date: '2026-04-01', changes: text('初版', 'First') }],
		risks: [],
		controls: [aControl()],
		...given
	};
}

import { shippedChecklist } from './shipped-checklist-file.ts';

/** An assessment file of a small city with one answer, as the command line would write it. */
export function smallCityFile(id = 'small-city', status = 'met'): Buffer {
	const { checklist, digest } = shippedChecklist();
	const { guideline, edition, revision } = checklist;
	return Buffer.from(
		JSON.stringify({
			format: 'machi-tenken/assessment',
			formatVersion: 5,
			id,
			title: '加古川市の点検',
			municipality: { code: '282103', name: '加古川市' },
			period: { fiscalYear: 2026 },
			asOf: '2026-11-22',
			checklist: { guideline, edition, revision, digest },
			profile: {},
			parties: [],
			components: [],
			answers: { organisation: { 'GOV-01': { status } } }
		})
	);
}

/** The ids of a party and its component in `vendorCityFile`, and what the party must never see. */
export const vendor = { party: 'harbour', component: 'maas', secret: '秘密運輸株式会社' } as const;

/** A city with two parties, each with a component; one of them is to be asked. */
export function vendorCityFile(id = 'vendor-city'): Buffer {
	const file = JSON.parse(smallCityFile(id).toString()) as Record<string, unknown>;
	return Buffer.from(
		JSON.stringify({
			...file,
			parties: [
				{ id: vendor.party, name: '港システム株式会社', kind: 'service-provider' },
				{ id: 'other', name: vendor.secret, kind: 'contractor' }
			],
			components: [
				{
					id: vendor.component,
					name: '移動支援サービス',
					layer: 'service',
					criticality: 2,
					party: vendor.party
				},
				{ id: 'bus', name: '運行管理', layer: 'service', criticality: 1, party: 'other' }
			],
			answers: {
				organisation: { 'GOV-01': { status: 'met', note: '内部だけの話' } },
				bus: { 'SVC-01': { status: 'not-met', note: `${vendor.secret}は未対応` } }
			}
		})
	);
}

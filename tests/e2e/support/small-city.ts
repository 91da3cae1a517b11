import { shippedChecklist } from './shipped-checklist-file.ts';

/** An assessment file of a small city with one answer, as the command line would write it. */
export function smallCityFile(id = 'small-city', status = 'met'): Buffer {
	const { checklist, digest } = shippedChecklist();
	const { guideline, edition, revision } = checklist;
	return Buffer.from(
		JSON.stringify({
			format: 'machi-tenken/assessment',
			formatVersion: 3,
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

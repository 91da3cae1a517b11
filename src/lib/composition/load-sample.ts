import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';

/** The sample city as the bytes of an assessment file; its data are loaded only when asked for. */
export async function loadSample(): Promise<Uint8Array> {
	const { sampleCity } = await import('#lib/domain/sample/sample-city.ts');
	const shipped = shippedGuidelines.checklists.find(
		({ checklist }) => checklist.guideline === 'scsg' && checklist.edition === '3.0'
	);
	if (shipped === undefined) throw new Error('the sample city needs scsg 3.0');
	const { checklist } = shipped;
	const assessment = sampleCity(checklist, pinChecklist(checklist));
	return new TextEncoder().encode(encodeAssessment({ assessment, checklistCopy: checklist }));
}

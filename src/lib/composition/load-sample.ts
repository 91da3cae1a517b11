import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';

/** The sample city as the bytes of an assessment file; its data are loaded only when asked for. */
export async function loadSample(): Promise<Uint8Array> {
	const { sampleCity } = await import('virtual:sample-city');
	return new TextEncoder().encode(encodeAssessment({ assessment: sampleCity() }));
}

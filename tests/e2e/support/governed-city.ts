import { answeredCity } from './answered-city.ts';
import { shippedChecklist } from './shipped-checklist-file.ts';
import { smallCityFile } from './small-city.ts';

/** Controls of governance, by number: enough of them are answered for a grade. */
const governance = Array.from({ length: 23 }, (_, i) => `GOV-${String(i + 1).padStart(2, '0')}`);

/** Kakogawa in FY2025 on edition 2.0: GOV-01 was a gap, the rest of governance was met. */
export const governedBefore = (): Buffer =>
	answeredCity(
		'scsg@2.0',
		governance.map((id) => `,${id},${id === 'GOV-01' ? 'not-met' : 'met'},,`)
	);

/** Kakogawa on edition 3.0 in any fiscal year, all of its governance answered in one way; and what else is said of it. */
export function governedCity(
	fiscalYear: number,
	status: 'met' | 'partly' | 'not-met',
	given: object = {}
): Buffer {
	const ids = shippedChecklist()
		.checklist.controls.map(({ id }) => id)
		.filter((id) => id.startsWith('GOV-'));
	return Buffer.from(
		JSON.stringify({
			...(JSON.parse(smallCityFile(`city-${String(fiscalYear)}`).toString()) as object),
			title: `${String(fiscalYear)}年度の点検`,
			period: { fiscalYear },
			asOf: `${String(fiscalYear)}-11-22`,
			answers: { organisation: Object.fromEntries(ids.map((id) => [id, { status }])) },
			...given
		})
	);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { withAnswers } from '../support/answered-city.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();

/** Codes of real cities, of three prefectures. */
export const codes = [
	'282103',
	'282014',
	'281000',
	'131016',
	'131024',
	'131032',
	'011002',
	'012025'
];

/** A city with answers to two services and one asset; `no` makes it differ from others. */
export function aCity(no: number, change: Partial<Assessment> = {}): Assessment {
	const code = codes[no % codes.length] ?? '';
	const components = ['service', 'service', 'asset'].map((layer, i) =>
		aComponent({ id: `c${String(i)}`, layer, name: `秘密の名前${String(i)}` })
	);
	const blank = anAssessment({
		id: `assessment-${String(no)}`,
		checklist: pin,
		components,
		municipality: { code, name: `市${String(no)}` },
		period: { fiscalYear: 2026 },
		...change
	});
	return withAnswers(checklist, blank, 40 + (no % 7));
}

/** The text of its file. */
export const fileOf = (assessment: Assessment, checklistCopy = checklist): string =>
	encodeAssessment({ assessment, checklistCopy });

/** The files of a city of each code. */
export const eightCities = () =>
	Object.fromEntries(codes.map((code, i) => [`${code}.json`, fileOf(aCity(i))]));

/** Writes files below a folder. */
export function writeFiles(
	folder: string,
	files: Readonly<Record<string, string | Uint8Array>>
): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

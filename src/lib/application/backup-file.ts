import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import type { OutgoingFile } from './file-ports.ts';
import type { AssessmentFile } from './ports.ts';
import { safeForFiles, stampOf } from './safe-for-files.ts';

export { safeForFiles, stampOf };

/** How every assessment file's name ends. */
export const assessmentFileEnding = '.machi-tenken.json';

/** The name of a backup: `<自治体名>_<年度>_バックアップ_<yyyymmdd-hhmm>.machi-tenken.json`, the time in Japan. */
export function backupFileName(
	{ municipality, period, sample }: Pick<Assessment, 'municipality' | 'period' | 'sample'>,
	at: string
): string {
	const place = safeForFiles(municipality.name);
	const mark = sample === true ? '_見本' : '';
	return `${place}_${String(period.fiscalYear)}_バックアップ${mark}_${stampOf(at)}${assessmentFileEnding}`;
}

/** The name of a master file: no time in it, because it is written again and again. */
export function masterFileName({
	municipality,
	period
}: Pick<Assessment, 'municipality' | 'period'>): string {
	return `${safeForFiles(municipality.name)}_${String(period.fiscalYear)}${assessmentFileEnding}`;
}

/** The text of a backup or master file. */
export const textOfFile = (file: AssessmentFile): string => encodeAssessment(file);

/** A whole assessment as a file to hand to the browser. */
export const backupFileOf = (file: AssessmentFile, at: string): OutgoingFile => ({
	name: backupFileName(file.assessment, at),
	mediaType: 'application/json',
	content: textOfFile(file)
});

import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { dayInJapan, timeInJapan } from '#lib/domain/primitives/japan.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import type { OutgoingFile } from './file-ports.ts';
import type { AssessmentFile } from './ports.ts';

/** How every assessment file's name ends. */
export const assessmentFileEnding = '.machi-tenken.json';

/** Longest part of a name taken from the municipality, so that paths on a share stay within limits. */
const longestName = 60;

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

/** What could not be read, as it is, under a name that says so. */
export const rawFileOf = (id: string, raw: string, at: string): OutgoingFile => ({
	name: `${safeForFiles(id)}_読めなかったデータ_${stampOf(at)}.json`,
	mediaType: 'application/json',
	content: raw
});

/** Replaces what Windows forbids in names and what could mislead; Japanese letters stay. */
export function safeForFiles(text: string): string {
	const clean = text
		.normalize('NFC')
		// eslint-disable-next-line no-control-regex -- control characters are exactly what must go
		.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]/g, '_')
		.replace(/\s+/g, '_');
	const short = Array.from(clean)
		.slice(0, longestName)
		.join('')
		.replace(/^[. ]+|[. ]+$/g, '_');
	return /^(con|prn|aux|nul|com\d|lpt\d)?(\..*)?$/i.test(short) ? `_${short}` : short;
}

/** `yyyymmdd-hhmm` in Japan. */
export const stampOf = (at: string): string =>
	`${dayInJapan(at).replaceAll('-', '')}-${timeInJapan(at).replace(':', '')}`;

export {
	reportManifestSchema,
	type ReportManifest
} from '#lib/domain/released/report-manifest-v4.ts';

/** What the manifest of a report is called in its `format`. */
export const reportManifestFormat = 'machi-tenken/report';

/** Stands in for the digest until the file is whole. */
export const noFileDigest = '0'.repeat(64);

/** What stands before the digits of the digest in the manifest of a report. */
export const digestField = '"fileDigest": "';

/** Name of the manifest among the files that a report carries. */
export const manifestFileName = 'report.machi-tenken.json';
/** Name of the assessment among the files that a full report carries. */
export const assessmentFileName = 'assessment.machi-tenken.json';
/** Name of the checklist among the files that a full report carries. */
export const checklistFileName = 'checklist.machi-tenken.json';

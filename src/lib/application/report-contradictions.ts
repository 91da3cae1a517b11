import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { digitsInId, reportIdFrom } from '#lib/formats/report-manifest/report-id.ts';
import type { ReportManifest } from '#lib/formats/report-manifest/report-manifest.ts';
import { isSameContent } from '#lib/domain/primitives/stable-json.ts';
import type { ReportData } from './report-data.ts';

/** In which respect a report's data are not what the report says of itself. */
export const reportContradictions = [
	/** The data it should carry are missing or cannot be read. */
	'data-unavailable',
	/** The digest of the data is another one. */
	'data-digest',
	/** The checklist is missing, or is not the one that is named. */
	'checklist',
	/** The report id does not follow from the data. */
	'report-id',
	/** Municipality, fiscal year, day or sample are others. */
	'facts'
] as const;
export type ReportContradiction = (typeof reportContradictions)[number];

/** Everything in which a report and its data contradict each other. */
export function findReportContradictions(
	manifest: ReportManifest,
	data: ReportData
): readonly ReportContradiction[] {
	const judged =
		data.kind === 'carried' ? judgeCarried(manifest, data) : judgeAlone(manifest, data);
	return reportContradictions.filter((contradiction) => judged[contradiction] === true);
}

type Judged = { readonly [Contradiction in ReportContradiction]?: boolean };

const judgeAlone = ({ reportId, dataDigest }: ReportManifest, { kind }: ReportData): Judged => ({
	'data-unavailable': kind !== 'none',
	'report-id': !reportId.endsWith(`-${digitsInId(dataDigest)}`)
});

function judgeCarried(
	manifest: ReportManifest,
	{ file, digest, checklist }: Extract<ReportData, { kind: 'carried' }>
): Judged {
	const { assessment } = file;
	return {
		'data-digest': digest !== manifest.dataDigest,
		checklist:
			checklist === 'missing-or-altered' ||
			!isSameContent(assessment.checklist, manifest.checklist),
		'report-id': manifest.reportId !== reportIdFrom(assessment, digest),
		facts: !isSameContent(factsOf(assessment), factsIn(manifest))
	};
}

const factsOf = ({ municipality, period, asOf, sample }: Assessment) => ({
	municipality: municipality.name,
	fiscalYear: period.fiscalYear,
	asOf,
	sample
});

const factsIn = ({ municipality, fiscalYear, asOf, sample }: ReportManifest) => ({
	municipality,
	fiscalYear,
	asOf,
	sample
});

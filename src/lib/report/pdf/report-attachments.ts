import { effectiveChoices } from '#lib/domain/extract/effective-choices.ts';
import { canonicalJson, fileJson } from '#lib/domain/primitives/stable-json.ts';
import {
	assessmentFileName,
	checklistFileName,
	manifestFileName,
	noFileDigest,
	type ReportManifest
} from '#lib/formats/report-manifest/report-manifest.ts';
import type { ReportInput, ReportSource } from '../content/report-source.ts';
import type { PdfAttachment } from './japanese/pdf-attachment.ts';

/**
 * The files a report carries: always what it says of itself; a full one also the assessment and its
 * checklist, unless its author left them out.
 */
export function reportAttachments(
	input: ReportInput,
	identity: ReportIdentity
): readonly PdfAttachment[] {
	const { assessment, checklist, choices } = input;
	const manifest = json(manifestFileName, fileJson(manifestOf(input, identity)), 'Supplement');
	if (choices.extent.kind !== 'full' || choices.data === 'left-out') return [manifest];
	return [
		manifest,
		json(assessmentFileName, `${canonicalJson(assessment)}\n`, 'Source'),
		json(checklistFileName, `${canonicalJson(checklist)}\n`, 'Source')
	];
}

/** Of the whole assessment, also where the report shows a part of it. */
type ReportIdentity = Pick<ReportSource, 'reportId' | 'dataDigest'>;

function manifestOf(
	{ assessment, choices, lenses }: ReportInput,
	{ reportId, dataDigest }: ReportIdentity
): ReportManifest {
	const { municipality, period, asOf, sample, checklist } = assessment;
	return {
		format: 'machi-tenken/report',
		formatVersion: 4,
		reportId,
		municipality: municipality.name,
		fiscalYear: period.fiscalYear,
		asOf,
		...(sample && { sample }),
		choices: effectiveChoices(choices),
		lenses: lenses.map(({ lens, version, revision }) => ({ id: lens, version, revision })),
		checklist,
		dataDigest,
		fileDigest: noFileDigest
	};
}

const json = (
	name: string,
	text: string,
	relationship: PdfAttachment['relationship']
): PdfAttachment => ({
	name,
	mediaType: 'application/json',
	bytes: new TextEncoder().encode(text),
	relationship,
	description: name,
	...(name === manifestFileName && { compression: 'none' as const })
});

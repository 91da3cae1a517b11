import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { equalBytes } from '#lib/formats/equal-bytes.ts';
import { checkSeal, type SealCheck } from '#lib/formats/report-manifest/check-seal.ts';
import {
	decodeReportManifest,
	type DecodeReportManifestError
} from '#lib/formats/report-manifest/decode-report-manifest.ts';
import {
	assessmentFileName,
	checklistFileName,
	manifestFileName,
	type ReportManifest
} from '#lib/formats/report-manifest/report-manifest.ts';
import { readCarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';
import type { ReadPdfError } from '#lib/formats/report-pdf/read-pdf-error.ts';
import { findReportContradictions, type ReportContradiction } from './report-contradictions.ts';
import { openReportData, type ReportData } from './report-data.ts';
import type { ChecklistCatalogue } from './ports.ts';

/** Why nothing can be said of a file. */
export type InspectReportError =
	| ReadPdfError
	/** A PDF, but no report of this product, or one whose manifest was taken out. */
	| { readonly kind: 'not-a-report' }
	| { readonly kind: 'manifest-too-new'; readonly found: number; readonly supported: number }
	| { readonly kind: 'wrong-manifest'; readonly error: DecodeReportManifestError };

/** Whether the same pages come out when the report is made again from its own data. */
export type Reproduction =
	/** Every byte is the same: the pages show these data and nothing else. */
	| { readonly kind: 'reproduced' }
	/** Made by another version of the product, or of other pages. */
	| { readonly kind: 'not-reproduced' }
	| {
			readonly kind: 'not-tried';
			readonly because: 'no-data' | 'altered' | 'contradictory';
	  };

/** The whole judgement in one word, the best first. */
export type ReportVerdict =
	/** Unaltered, and the same bytes come out of its own data. */
	| 'reproduced'
	/** Unaltered by its own digest. */
	| 'sealed'
	/** The report is whole; something was added behind it. */
	| 'added-to'
	/** Sealed, but its data are not what it says of itself: made so by hand. */
	| 'contradictory'
	/** Not the bytes that were sealed. */
	| 'altered';

/** What a report is, what it carries, and what can be believed of it. */
export type InspectedReport = {
	readonly fileName: string;
	readonly manifest: ReportManifest;
	readonly verdict: ReportVerdict;
	readonly seal: SealCheck;
	readonly contradictions: readonly ReportContradiction[];
	readonly reproduction: Reproduction;
	/** Read from the sealed part alone, where something was added. */
	readonly data: ReportData;
};

/** What a report is made from, as it carries it. */
export type ReportParts = {
	readonly assessment: Assessment;
	readonly checklist: Checklist;
	readonly choices: ReportChoices;
};

export type InspectReportPorts = {
	readonly catalogue: ChecklistCatalogue;
	/** Makes the PDF of a report, sealed. */
	readonly renderPdf: (parts: ReportParts) => Promise<Uint8Array>;
};

/** Reads a report and judges whether it is as it was made. Says nothing of who made it. */
export async function inspectReport(
	ports: InspectReportPorts,
	{ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }
): Promise<Result<InspectedReport, InspectReportError>> {
	const found = checkSeal(bytes);
	const sealed =
		found.kind === 'sealed-with-additions' ? bytes.subarray(0, found.sealedLength) : bytes;
	const files = readCarriedFiles(sealed, carriedNames);
	if (!files.ok) return files;
	const manifest = openManifest(files.value.get(manifestFileName));
	if (!manifest.ok) return manifest;
	const seal = sealOf(found, manifest.value);
	const data = openReportData(manifest.value, files.value, ports.catalogue);
	const contradictions = findReportContradictions(manifest.value, data);
	const judged = { manifest: manifest.value, seal, contradictions, data };
	const reproduction = await reproduce(ports, judged, sealed);
	const verdict = reportVerdict({ seal, contradictions, reproduction });
	return ok({ fileName: name, ...judged, reproduction, verdict });
}

const carriedNames = [manifestFileName, assessmentFileName, checklistFileName];

function openManifest(bytes: Uint8Array | undefined): Result<ReportManifest, InspectReportError> {
	if (bytes === undefined) return fail({ kind: 'not-a-report' });
	const manifest = decodeReportManifest(bytes);
	if (manifest.ok) return manifest;
	const { error } = manifest;
	return error.kind === 'format-too-new'
		? fail({ kind: 'manifest-too-new', found: error.found, supported: error.supported })
		: fail({ kind: 'wrong-manifest', error });
}

/** A digest that stands elsewhere than in the manifest seals nothing. */
const sealOf = (found: SealCheck, { fileDigest }: ReportManifest): SealCheck =>
	found.kind !== 'altered' && found.fileDigest === fileDigest ? found : { kind: 'altered' };

type Judged = Pick<InspectedReport, 'manifest' | 'seal' | 'contradictions' | 'data'>;

async function reproduce(
	{ renderPdf }: InspectReportPorts,
	{ manifest, seal, contradictions, data }: Judged,
	sealed: Uint8Array
): Promise<Reproduction> {
	if (seal.kind === 'altered') return { kind: 'not-tried', because: 'altered' };
	if (contradictions.length > 0) return { kind: 'not-tried', because: 'contradictory' };
	const checklist = data.kind === 'carried' ? data.file.checklistCopy : undefined;
	if (data.kind !== 'carried' || checklist === undefined) {
		return { kind: 'not-tried', because: 'no-data' };
	}
	const { assessment } = data.file;
	const made = await renderPdf({ assessment, checklist, choices: manifest.choices });
	return { kind: equalBytes(made, sealed) ? 'reproduced' : 'not-reproduced' };
}

/** The worst that was found decides. */
function reportVerdict({
	seal,
	contradictions,
	reproduction
}: Pick<InspectedReport, 'seal' | 'contradictions' | 'reproduction'>): ReportVerdict {
	if (seal.kind === 'altered') return 'altered';
	if (contradictions.length > 0) return 'contradictory';
	if (seal.kind === 'sealed-with-additions') return 'added-to';
	return reproduction.kind === 'reproduced' ? 'reproduced' : 'sealed';
}

import { parse, stringify } from 'yaml';
import { ok } from '#lib/domain/primitives/result.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { decodeChecklistFile } from '#lib/formats/checklist/decode-checklist-file.ts';
import { decodeCrosswalkFile } from '#lib/formats/checklist/decode-crosswalk.ts';
import { decodeLens } from '#lib/formats/checklist/decode-lens.ts';
import { decodeCampaign } from '#lib/formats/campaign/decode-campaign.ts';
import { encodeCampaign } from '#lib/formats/campaign/encode-campaign.ts';
import { decodeClassTable } from '#lib/formats/class-table/decode-class-table.ts';
import { decodeSpreadsheetText } from '#lib/formats/answers-csv/decode-spreadsheet-text.ts';
import { isMunicipalityCode } from '#lib/domain/assessment/municipality-code.ts';
import { decodeText } from '#lib/formats/decoding/decode-text.ts';
import { decodeOscalCatalog } from '#lib/formats/oscal/decode-oscal-catalog.ts';
import { decodePublication } from '#lib/formats/packet/publication.ts';
import { decodeReportManifest } from '#lib/formats/report-manifest/decode-report-manifest.ts';
import { manifestFileName } from '#lib/formats/report-manifest/report-manifest.ts';
import { readCarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';
import { againTheSame, hold, kindOf, type FuzzFormat, type Verdict } from './fuzz-format.ts';
import { mutateJson } from './mutate-json.ts';
import { holdWordsFrom } from './same-words.ts';
import * as seeds from './seed-files.ts';

/** A reader of texts as a reader of bytes. */
const ofText =
	<Read>(read: (text: string) => Read) =>
	(bytes: Uint8Array) => {
		const text = decodeText(bytes);
		return text.ok ? read(text.value) : text;
	};

/** No word is lost, and none is added: of the file as `yaml` reads it, which reads JSON too. */
function holdBothWays(bytes: Uint8Array, text: string): void {
	const source: unknown = parse(new TextDecoder().decode(bytes));
	const taken: unknown = parse(text);
	holdWordsFrom(JSON.stringify(source), taken);
	holdWordsFrom(JSON.stringify(taken), source);
}

const readCatalog = ofText((text): Verdict => {
	const settings = {
		guideline: 'a',
		revision: 1,
		answeredPer: 'organisation',
		date: '2026-11-22'
	} as const;
	const read = decodeOscalCatalog(text, settings);
	if (!read.ok) return { refused: kindOf(read.error) };
	holdWordsFrom(JSON.stringify(JSON.parse(text)), read.value.checklist.controls);
	return 'accepted';
});

/** No class and no population that the table does not say, and no code that is none. */
function readClassTable(bytes: Uint8Array): Verdict {
	const read = decodeClassTable(bytes, undefined);
	if (!read.ok) return { refused: kindOf(read.error) };
	const { table } = read.value;
	const places = table.kind === 'population' ? table.populationByCode : table.classByCode;
	const text = decodeSpreadsheetText(bytes);
	const plain = (written: string) => written.normalize('NFKC').replaceAll(',', '');
	const source = text.ok ? plain(text.value.text) : '';
	for (const [code, place] of places) {
		hold(isMunicipalityCode(code), `${code} is no code.`);
		hold(source.includes(plain(String(place))), `${String(place)} is not in the table.`);
	}
	return 'accepted';
}

const carried = (report: Uint8Array): Uint8Array => {
	const files = readCarriedFiles(report, [manifestFileName]);
	return (files.ok ? files.value.get(manifestFileName) : undefined) ?? new Uint8Array();
};

export const textFormats: readonly FuzzFormat[] = [
	{
		name: 'assessment (JSON)',
		share: 14,
		seeds: [...seeds.assessments, seeds.smallFile],
		mutate: mutateJson,
		read: againTheSame(decodeAssessment, encodeAssessment, holdBothWays)
	},
	{
		name: 'campaign (JSON)',
		share: 3,
		seeds: [seeds.campaign],
		mutate: mutateJson,
		read: againTheSame(decodeCampaign, encodeCampaign, holdBothWays)
	},
	{
		name: 'class table (CSV)',
		share: 3,
		seeds: seeds.classTables,
		read: readClassTable
	},
	{
		name: 'checklist (JSON, YAML)',
		share: 5,
		seeds: seeds.checklists,
		mutate: mutateJson,
		read: againTheSame(
			ofText((text) => decodeChecklistFile(text, 'c.yaml')),
			(checklist) => stringify(checklist),
			holdBothWays
		)
	},
	{
		name: 'crosswalk (YAML)',
		share: 4,
		seeds: [seeds.crosswalk],
		mutate: mutateJson,
		read: againTheSame(
			ofText(decodeCrosswalkFile),
			(crosswalk) => stringify(crosswalk),
			holdBothWays
		)
	},
	{
		name: 'lens (YAML)',
		share: 4,
		seeds: [seeds.lens],
		mutate: mutateJson,
		read: againTheSame(
			ofText((text) => decodeLens(text, 'l.yaml')),
			(lens) => stringify(lens),
			holdBothWays
		)
	},
	{
		name: 'OSCAL catalog (JSON)',
		share: 7,
		seeds: [seeds.catalog],
		mutate: mutateJson,
		read: (bytes) => {
			const verdict = readCatalog(bytes);
			return verdict === 'accepted' || 'refused' in verdict
				? verdict
				: { refused: kindOf('error' in verdict ? verdict.error : '') };
		}
	},
	{
		name: 'publication (JSON)',
		share: 6,
		seeds: [seeds.publication],
		mutate: mutateJson,
		read: againTheSame(ofText(decodePublication), (publication) => JSON.stringify(publication))
	},
	{
		name: 'manifest of a report (JSON)',
		share: 4,
		seeds: seeds.reports.map(carried),
		mutate: mutateJson,
		read: againTheSame(decodeReportManifest, (manifest) => JSON.stringify(manifest))
	},
	{
		name: 'report with carried files (PDF)',
		share: 2,
		seeds: seeds.reports,
		read: (bytes) => {
			const files = readCarriedFiles(bytes, [manifestFileName, 'assessment.machi-tenken.json']);
			if (!files.ok) return { refused: kindOf(files.error) };
			const manifest = files.value.get(manifestFileName);
			const read = manifest === undefined ? ok(undefined) : decodeReportManifest(manifest);
			return read.ok ? 'accepted' : { refused: kindOf(read.error) };
		}
	}
];

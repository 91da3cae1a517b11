import { readCarriedFiles } from '#lib/formats/report-pdf/read-carried-files.ts';
import { manifestFileName } from '#lib/formats/report-manifest/report-manifest.ts';
import { bagFiles } from '#lib/formats/packet/bag-files.ts';
import { packetLimits } from '#lib/formats/packet/packet-limits.ts';
import { readZipDirectory } from '#lib/formats/zip/zip-directory.ts';
import { kindOfFile, type FileKind, type ReadFile } from './kind-of-file.ts';

/**
 * Whether a file that is dropped on an answer proves it. What is ours goes where it belongs, whatever its
 * name: an assessment, a packet, a report, a sheet, a key. Everything else is a document of the city.
 */
export function isEvidence(file: ReadFile): boolean {
	const kind = kindOfFile(file);
	if (kind === 'report') return !isReportOfOurs(file.bytes);
	if (kind === 'packet') return !isBag(file.bytes);
	return documents.some((one) => one === kind);
}

/** What is no file of ours, or none at all: an empty one is refused where evidence is attached. */
const documents: readonly FileKind[] = ['other', 'table', 'web-page', 'empty'];

function isReportOfOurs(bytes: Uint8Array): boolean {
	const carried = readCarriedFiles(bytes, [manifestFileName]);
	return carried.ok && carried.value.has(manifestFileName);
}

function isBag(bytes: Uint8Array): boolean {
	const directory = readZipDirectory(bytes, packetLimits.entries);
	// What is cut short may be a packet: then it is said that it is cut short.
	if (!directory.ok) return true;
	return [...directory.value.values()].some(({ name }) =>
		name.endsWith(`/${bagFiles.declaration}`)
	);
}

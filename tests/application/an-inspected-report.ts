/** A report inspected, and what another program or somebody makes of it before: saved anew, unpacked, added to. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	inspectReport,
	type InspectedReport,
	type InspectReportPorts
} from '#lib/application/inspect-report.ts';
import { inspectingPorts } from '../formats/report-manifest/a-report.ts';

/** What is found in a report; throws where it is refused. */
export async function inspect(
	bytes: Uint8Array,
	ports: Partial<InspectReportPorts> = {}
): Promise<InspectedReport> {
	const inspected = await inspectReport(inspectingPorts(ports), { name: 'r.pdf', bytes });
	if (!inspected.ok) throw new Error(inspected.error.kind);
	return inspected.value;
}

/** A report written anew by another program. */
export function qpdf(pdf: Uint8Array, ...options: readonly string[]): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-inspect-'));
	try {
		const [from, to] = [join(folder, 'from.pdf'), join(folder, 'to.pdf')];
		writeFileSync(from, pdf);
		execFileSync('qpdf', [...options, from, to]);
		return new Uint8Array(readFileSync(to));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Rewritten by another program with nothing packed, so that its texts can be changed. */
export const unpackedOf = (report: Uint8Array): Uint8Array =>
	qpdf(report, '--stream-data=uncompress', '--object-streams=disable');

export const added = '\n1 0 obj\n<</Type /Catalog>>\nendobj\nstartxref\n0\n%%EOF\n';
export const withAdded = (bytes: Uint8Array): Uint8Array =>
	new Uint8Array(Buffer.concat([bytes, Buffer.from(added)]));

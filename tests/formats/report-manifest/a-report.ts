import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { InspectReportPorts, ReportParts } from '#lib/application/inspect-report.ts';
import { catalogueOf } from '#lib/application/ports.ts';
import { plainChoices, type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { fontFile } from '../../report/pdf/japanese/test-fonts.ts';

/** What the small city is assessed by. */
export const aSmallChecklist = aChecklist({
	controls: [aControl(), aControl({ id: 'SVC-02', weight: 3 })]
});

/** A small city's assessment with a gap; what is given replaces its fields. */
export const aSmallCity = (given: Partial<Assessment> = {}): Assessment =>
	anAssessment({
		checklist: pinChecklist(aSmallChecklist),
		components: [aComponent({ name: '市内バス案内' })],
		answers: {
			bus: {
				'SVC-01': { status: 'met', note: '𠮷田が確かめた' },
				'SVC-02': { status: 'not-met' }
			}
		},
		...given
	});

/** Makes a PDF, with no lenses. */
export const renderPdf = (parts: ReportParts): Promise<Uint8Array> =>
	renderReport('pdf', {
		...parts,
		lenses: [],
		loadFonts: () =>
			Promise.resolve({
				regular: fontFile('biz-udpgothic-regular'),
				bold: fontFile('biz-udpgothic-bold'),
				fallback: fontFile('noto-sans-jp-fallback')
			})
	});

/** The sealed report of a small city; what is given replaces its choices. */
export const aReport = (
	choices: Partial<ReportChoices> = {},
	assessment = aSmallCity()
): Promise<Uint8Array> =>
	renderPdf({
		assessment,
		checklist: aSmallChecklist,
		choices: { ...plainChoices('ja'), ...choices }
	});

/** Ports of somebody who ships no checklist; what is given replaces them. */
export const inspectingPorts = (given: Partial<InspectReportPorts> = {}): InspectReportPorts => ({
	catalogue: catalogueOf({ checklists: [], crosswalks: [], lenses: [] }),
	renderPdf,
	...given
});

/** A file in which a text was replaced by another of the same length; throws where it does not stand. */
export function withReplaced(bytes: Uint8Array, text: string, other: string): Uint8Array {
	const found = Buffer.from(bytes).indexOf(text, 0, 'latin1');
	if (found < 0 || text.length !== other.length) throw new Error(`not replaceable: ${text}`);
	const changed = Buffer.from(bytes);
	changed.write(other, found, 'latin1');
	return new Uint8Array(changed);
}

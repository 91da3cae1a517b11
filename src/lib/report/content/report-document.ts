import { drawerPart } from './drawer-part.ts';
import { editionChangePart } from './edition-change-part.ts';
import { gapPart } from './gap-part.ts';
import { layerPart } from './layer-part.ts';
import { lensPart } from './lens-part.ts';
import { evidencePart, notApplicablePart, questionPart } from './list-parts.ts';
import { methodPart } from './method-part.ts';
import type { ReportDocument, ReportFrame } from './report-block.ts';
import { reportIdOf } from '#lib/formats/report-manifest/report-id.ts';
import { reportSource, type ReportInput, type ReportSource } from './report-source.ts';
import { layersOverview, summaryPart } from './summary-part.ts';

/** The whole gap report as blocks, in reading order. Same input, same document. */
export function reportDocument(input: ReportInput): ReportDocument {
	const source = reportSource(input);
	const { messages } = source;
	return {
		frame: frameOf(source),
		blocks: [
			...summaryPart(source),
			{ kind: 'page-break' },
			{ kind: 'heading', level: 1, text: messages.layersTitle, id: 'layers' },
			...layersOverview(source),
			...source.score.layers.flatMap((layer) => layerPart(source, layer)),
			...lensPart(source),
			...gapPart(source),
			...questionPart(source),
			...notApplicablePart(source),
			...evidencePart(source),
			...editionChangePart(source),
			...drawerPart(source),
			...methodPart(source)
		]
	};
}

function frameOf({ assessment, checklist, choices, messages }: ReportSource): ReportFrame {
	const { municipality, period, asOf, sample } = assessment;
	const pin = assessment.checklist;
	const reportId = reportIdOf(assessment);
	return {
		language: choices.locale,
		title: messages.title,
		municipality: municipality.name,
		subtitle: messages.subtitle(period.fiscalYear),
		reportId,
		opening:
			choices.extent.kind === 'leaders' || choices.extent.kind === 'interview'
				? 'masthead'
				: 'cover',
		asOf,
		facts: [
			{ label: messages.municipality, value: `${municipality.name}（${municipality.code}）` },
			{ label: messages.fiscalYear, value: messages.fiscalYearOf(period.fiscalYear) },
			{ label: messages.asOf, value: messages.dateOf(asOf) },
			{ label: messages.checklist, value: checklist.title[choices.locale] },
			{ label: messages.edition, value: `${pin.edition} / ${messages.revision(pin.revision)}` },
			{ label: messages.reportId, value: reportId }
		],
		notice: checklist.notice[choices.locale],
		sampleMark: sample === true ? messages.sampleMark : null,
		handlingMark: choices.handlingMark,
		foot: messages.foot(pin.edition, pin.revision, asOf),
		pageOf: messages.pageOf,
		contentsTitle: messages.contentsTitle,
		continued: messages.continued
	};
}

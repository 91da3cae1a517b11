import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { gapPart } from './gap-part.ts';
import { layerPart } from './layer-part.ts';
import { evidencePart, notApplicablePart, questionPart } from './list-parts.ts';
import { methodPart } from './method-part.ts';
import type { ReportDocument, ReportFrame } from './report-block.ts';
import { reportIdOf } from './report-id.ts';
import { reportSource, type ReportChoices, type ReportSource } from './report-source.ts';
import { layersOverview, summaryPart } from './summary-part.ts';

/** The whole gap report as blocks, in reading order. Same input, same document. */
export function reportDocument(
	checklist: Checklist,
	assessment: Assessment,
	choices: ReportChoices
): ReportDocument {
	const source = reportSource(checklist, assessment, choices);
	const { messages } = source;
	return {
		frame: frameOf(source),
		blocks: [
			...summaryPart(source),
			{ kind: 'page-break' },
			{ kind: 'heading', level: 1, text: messages.layersTitle, id: 'layers' },
			...layersOverview(source),
			...source.score.layers.flatMap((layer) => layerPart(source, layer)),
			...gapPart(source),
			...questionPart(source),
			...notApplicablePart(source),
			...evidencePart(source),
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

import type { Figures } from '#lib/domain/scoring/figures.ts';
import { cityGradeText } from '#lib/i18n/city-grade-text.ts';
import { frameOf } from '../content/report-frame.ts';
import type { ReportSource } from '../content/report-source.ts';
import {
	dayCell,
	lineCell,
	numberCell,
	shareCell,
	spreadCell,
	strongCell,
	textCell,
	type ReportSheet,
	type SheetCell
} from './sheet.ts';

/** Whose report it is, and how the layers stand. */
export function summarySheet(source: ReportSource): ReportSheet {
	const { messages, assessment, checklist, score, choices, scope, layerTitle } = source;
	const { municipality, period, asOf } = assessment;
	const pin = assessment.checklist;
	const frame = frameOf(source);
	const marks = [frame.sampleMark ?? '', frame.handlingMark ?? ''];
	const fact = (label: string, cell: SheetCell) => [strongCell(label), cell];
	const figures = (name: SheetCell, of: Figures): readonly SheetCell[] => [
		name,
		textCell(cityGradeText(of, messages)),
		...[of.percent, of.low, of.high, of.coverage, of.supportedPercent].map(shareCell),
		...[of.earned, of.answeredPossible, of.possible].map(numberCell)
	];
	return {
		name: messages.summaryTitle,
		above: [
			[strongCell(frame.title)],
			[strongCell(frame.subtitle)],
			...marks.filter((mark) => mark !== '').map((mark) => [strongCell(mark)]),
			fact(messages.municipality, lineCell(`${municipality.name}（${municipality.code}）`)),
			fact(messages.fiscalYear, lineCell(messages.fiscalYearOf(period.fiscalYear))),
			fact(messages.asOf, dayCell(asOf)),
			fact(messages.checklist, lineCell(checklist.title[choices.locale])),
			fact(messages.edition, lineCell(`${pin.edition} / ${messages.revision(pin.revision)}`)),
			fact(messages.reportId, lineCell(source.reportId)),
			fact(messages.checklistDigest, lineCell(pin.digest)),
			fact(messages.dataDigest, lineCell(source.dataDigest)),
			[spreadCell(checklist.notice[choices.locale])],
			[]
		],
		columns: [
			{ title: messages.layer, width: 32 },
			{ title: messages.grade, width: 10 },
			{ title: messages.percent, width: 10 },
			{ title: messages.low, width: 10 },
			{ title: messages.high, width: 10 },
			{ title: messages.coverage, width: 10 },
			{ title: messages.supported, width: 10 },
			{ title: messages.earned, width: 12 },
			{ title: messages.answeredPossible, width: 14 },
			{ title: messages.possible, width: 14 }
		],
		rows: [
			figures(
				strongCell(scope === 'whole' ? messages.overall : messages.extractTotal),
				score.overall
			),
			...source.layers.map((layer) => figures(textCell(layerTitle(layer.layer)), layer))
		]
	};
}

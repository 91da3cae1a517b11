import { answerStatuses, type Answer, type AnswerStatus } from '#lib/domain/assessment/answer.ts';
import type { Gap } from '#lib/domain/gap/list-gaps.ts';
import type { Figures } from '#lib/domain/scoring/figures.ts';
import { isExcused } from '#lib/domain/scoring/judge-pairs.ts';
import { listPairs, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { assessmentDigest, reportIdOf } from '#lib/formats/report-manifest/report-id.ts';
import type { ReportSource } from '../content/report-source.ts';
import {
	dayCell,
	lineCell,
	numberCell,
	shareCell,
	strongCell,
	textCell,
	type ReportSheet,
	type SheetCell
} from './sheet.ts';

/** The report as sheets: summary, gaps, answers, evidence, actions. */
export const reportSheets = (source: ReportSource): readonly ReportSheet[] => [
	summarySheet(source),
	gapSheet(source),
	answerSheet(source),
	evidenceSheet(source),
	actionSheet(source)
];

function summarySheet(source: ReportSource): ReportSheet {
	const { messages, assessment, checklist, score, choices, layerTitle } = source;
	const { municipality, period, asOf, sample } = assessment;
	const pin = assessment.checklist;
	const marks = [sample === true ? messages.sampleMark : '', choices.handlingMark ?? ''];
	const fact = (label: string, cell: SheetCell) => [strongCell(label), cell];
	const figures = (name: SheetCell, of: Figures): readonly SheetCell[] => [
		name,
		textCell(of.grade ?? messages.notRated),
		...[of.percent, of.low, of.high, of.coverage, of.supportedPercent].map(shareCell),
		...[of.earned, of.answeredPossible, of.possible].map(numberCell)
	];
	return {
		name: messages.summaryTitle,
		above: [
			[strongCell(messages.title)],
			...marks.filter((mark) => mark !== '').map((mark) => [strongCell(mark)]),
			fact(messages.municipality, lineCell(`${municipality.name}（${municipality.code}）`)),
			fact(messages.fiscalYear, lineCell(messages.fiscalYearOf(period.fiscalYear))),
			fact(messages.asOf, dayCell(asOf)),
			fact(messages.checklist, lineCell(checklist.title[choices.locale])),
			fact(messages.edition, lineCell(`${pin.edition} / ${messages.revision(pin.revision)}`)),
			fact(messages.reportId, lineCell(reportIdOf(assessment))),
			fact(messages.checklistDigest, lineCell(pin.digest)),
			fact(messages.dataDigest, lineCell(assessmentDigest(assessment))),
			[lineCell(checklist.notice[choices.locale])],
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
			figures(strongCell(messages.overall), score.overall),
			...score.layers.map((layer) => figures(textCell(layerTitle(layer.layer)), layer))
		]
	};
}

function gapSheet(source: ReportSource): ReportSheet {
	const { messages, gaps, nameOf, layerTitle, titleOf } = source;
	return {
		name: messages.gapsTitle,
		above: [],
		columns: [
			{ title: messages.size, width: 8 },
			{ title: messages.controlId, width: 11 },
			{ title: messages.control, width: 36 },
			{ title: messages.essential, width: 8 },
			{ title: messages.layer, width: 20 },
			{ title: messages.component, width: 20 },
			{ title: messages.status, width: 11 },
			{ title: messages.risk, width: 40 },
			{ title: messages.action, width: 40 }
		],
		rows: gaps.map((gap) => {
			const { pair, status } = gap.judged;
			return [
				numberCell(gap.size),
				textCell(pair.control.id),
				textCell(titleOf(pair)),
				textCell(pair.control.essential ? '★' : ''),
				textCell(layerTitle(pair.control.layer)),
				textCell(nameOf(pair.component)),
				textCell(messages.statuses[status]),
				textCell(risksOf(source, gap)),
				textCell(plansFor(source, pair))
			];
		})
	};
}

const risksOf = ({ checklist, choices }: ReportSource, { judged }: Gap): string =>
	checklist.risks
		.filter(({ id }) => judged.pair.control.risks.includes(id))
		.map(({ title }) => title[choices.locale])
		.join('\n');

const plansFor = ({ assessment, messages }: ReportSource, pair: Pair): string =>
	assessment.actions
		.filter(({ closes }) =>
			closes.some(
				({ component, control }) => component === pair.component && control === pair.control.id
			)
		)
		.map(messages.actionLine)
		.join('\n');

/** Every applicable control on every component, answered or not, and those not applicable with a reason. */
function answerSheet(source: ReportSource): ReportSheet {
	const { messages, checklist, assessment, choices, nameOf, layerTitle, titleOf } = source;
	return {
		name: messages.answersSheet,
		above: [],
		columns: [
			{ title: messages.component, width: 20 },
			{ title: messages.layer, width: 20 },
			{ title: messages.controlId, width: 11 },
			{ title: messages.control, width: 32 },
			{ title: messages.statement, width: 60 },
			{
				title: messages.status,
				width: 11,
				choices: answerStatuses.map((status) => messages.statuses[status])
			},
			{ title: messages.mark, width: 14 },
			{ title: messages.note, width: 40 },
			{ title: messages.reason, width: 30 },
			{ title: messages.party, width: 20 },
			{ title: messages.evidence, width: 30 }
		],
		rows: listPairs(checklist, assessment).map((pair) => [
			textCell(nameOf(pair.component)),
			textCell(layerTitle(pair.control.layer)),
			textCell(pair.control.id),
			textCell(titleOf(pair)),
			textCell(pair.control.statement[choices.locale]),
			...answerCells(source, assessment.answers[pair.component]?.[pair.control.id])
		])
	};
}

/** Status, mark, note, reason, party and evidence of an answer. */
function answerCells(
	{ messages, assessment, partyName }: ReportSource,
	answer: Answer | undefined
): readonly SheetCell[] {
	const status = messages.statuses[statusOf(answer)];
	if (answer === undefined)
		return [textCell(status), ...Array<SheetCell>(5).fill({ kind: 'empty' })];
	const { mark, note = '', reason = '', party, evidence = [] } = answer;
	const titles = new Map(assessment.evidence.map(({ id, title }) => [id, title]));
	return [
		textCell(status),
		textCell(mark === undefined ? '' : messages.answerMarks[mark].word),
		textCell(note),
		textCell(reason),
		textCell(party === undefined ? '' : partyName(party)),
		textCell(evidence.map((id) => titles.get(id) ?? id).join('\n'))
	];
}

/** "Not applicable" without a reason counts as unanswered, here as in the score. */
function statusOf(answer: Answer | undefined): AnswerStatus | 'unanswered' {
	const status = answer?.status ?? 'unanswered';
	return status === 'not-applicable' && !isExcused(answer) ? 'unanswered' : status;
}

function evidenceSheet({ messages, assessment }: ReportSource): ReportSheet {
	return {
		name: messages.evidence,
		above: [],
		columns: [
			{ title: messages.evidence, width: 40 },
			{ title: messages.reference, width: 40 },
			{ title: messages.issuer, width: 20 },
			{ title: messages.issuedOn, width: 12 },
			{ title: messages.expiresOn, width: 12 },
			{ title: 'SHA-256', width: 66 }
		],
		rows: assessment.evidence.map(({ title, reference, issuer, issuedOn, expiresOn, file }) => [
			textCell(title),
			textCell(reference ?? ''),
			textCell(issuer ?? ''),
			dayCell(issuedOn),
			dayCell(expiresOn),
			textCell(file?.sha256 ?? '')
		])
	};
}

function actionSheet({ messages, assessment, nameOf }: ReportSource): ReportSheet {
	return {
		name: messages.actionsTitle,
		above: [],
		columns: [
			{ title: messages.action, width: 44 },
			{ title: messages.owner, width: 20 },
			{ title: messages.due, width: 12 },
			{ title: messages.state, width: 12, choices: Object.values(messages.actionStates) },
			{ title: messages.control, width: 40 },
			{ title: messages.note, width: 40 }
		],
		rows: assessment.actions.map(({ title, owner, due, state, closes, note }) => [
			textCell(title),
			textCell(owner ?? ''),
			dayCell(due),
			textCell(messages.actionStates[state]),
			textCell(
				closes.map(({ component, control }) => `${control} ${nameOf(component)}`).join('\n')
			),
			textCell(note ?? '')
		])
	};
}

import { answerStatuses } from '#lib/domain/assessment/answer.ts';
import type { Question } from '#lib/domain/gap/list-questions.ts';
import { interviewQuestions } from './interview-questions.ts';
import type { QuestionBlock, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Sheets to ask by telephone or in person: one part for each addressee, grouped by component. */
export function interviewBlocks(source: ReportSource): readonly ReportBlock[] {
	const { messages } = source;
	const groups = groupByAddressee(source, interviewQuestions(source));
	if (groups.length === 0)
		return [heading(1, messages.interviewTitle, 'interview'), paragraph(messages.interviewNothing)];
	return groups.flatMap(([name, questions], index): readonly ReportBlock[] => [
		...(index === 0 ? [] : [{ kind: 'page-break' as const, always: true as const }]),
		heading(1, messages.interviewFor(name, questions.length), `ask-${String(index)}`),
		paragraph(messages.interviewLead),
		{ kind: 'list', items: messages.answerRules },
		sheetHead(source),
		...partsOf(source, questions, index)
	]);
}

/** Lines to fill in once for each sheet: who answers, whom to reach, where it goes back to. */
const sheetHead = ({ messages }: ReportSource): ReportBlock => ({
	kind: 'blanks',
	labels: [
		messages.sheetWho,
		messages.sheetContact,
		messages.sheetDay,
		messages.sheetAsker,
		messages.sheetReturn
	]
});

function groupByAddressee(
	{ partyName }: ReportSource,
	questions: readonly Question[]
): readonly (readonly [string, readonly Question[]])[] {
	const groups = new Map<string, [string, Question[]]>();
	for (const question of questions) {
		const { party, kind } = question;
		const key = party === null ? `kind:${kind ?? ''}` : `party:${party}`;
		const [, own] = groups.get(key) ?? ['', []];
		groups.set(key, [partyName(party, kind), [...own, question]]);
	}
	return [...groups.values()];
}

function partsOf(
	source: ReportSource,
	questions: readonly Question[],
	index: number
): readonly ReportBlock[] {
	const components = [...new Set(questions.map(({ judged }) => judged.pair.component))];
	return components.flatMap((component): readonly ReportBlock[] => [
		heading(2, source.nameOf(component), `ask-${String(index)}-${component}`),
		...questions
			.filter(({ judged }) => judged.pair.component === component)
			.map((question) => questionBlock(source, question))
	]);
}

function questionBlock(
	{ messages, nameOf, choices: { locale, extent } }: ReportSource,
	{ judged: { pair, answer } }: Question
): QuestionBlock {
	const { control } = pair;
	const shown = extent.kind === 'interview' && extent.ask === 'all' ? answer?.status : undefined;
	const proofs = control.evidence.map((proof) => proof[locale]);
	return {
		kind: 'question',
		control: control.id,
		title: messages.questionOf(control.title[locale], nameOf(pair.component)),
		text: control.statement[locale],
		hints: [
			...(control.partly === undefined ? [] : [messages.partlyMeans(control.partly[locale])]),
			...(proofs.length === 0 ? [] : [messages.proofsAre(proofs)])
		],
		boxes: answerStatuses.map((status) => ({
			label: messages.statuses[status],
			checked: shown === status ? ('yes' as const) : ('no' as const)
		})),
		writing: [
			{ label: messages.writeNote, lines: 2 },
			{ label: messages.writeReason, lines: 1 },
			{ label: messages.writeEvidence, lines: 1 }
		]
	};
}

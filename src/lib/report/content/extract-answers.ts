import type { Pair } from '#lib/domain/scoring/list-pairs.ts';
import { answerRow } from './answer-row.ts';
import type { ReportBlock, ReportCell } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** The questions an answer is wanted to, each with the component it is about and what it requires. */
export function askedPart(source: ReportSource, asked: readonly Pair[]): readonly ReportBlock[] {
	const { messages } = source;
	if (asked.length === 0) return [];
	const columns = [
		headerColumn(messages.controlId),
		column(messages.requirement),
		column(messages.statusNow)
	];
	return [
		heading(1, messages.extractAskTitle, 'questions'),
		paragraph(messages.extractAskLead),
		table(
			messages.extractAskTitle,
			columns,
			asked.map((pair) => rowOf(source, pair, everythingOf(source, pair)).slice(0, 3))
		)
	];
}

/** What has been answered, component by component, with what each requires. */
export function answeredPart(
	source: ReportSource,
	answered: readonly Pair[]
): readonly ReportBlock[] {
	const { messages } = source;
	if (answered.length === 0) return [];
	const columns = [
		headerColumn(messages.controlId),
		column(messages.requirement),
		column(messages.status),
		column(messages.noteAndEvidence)
	];
	return [
		heading(1, messages.extractAnswersTitle, 'answers'),
		...tables(source, answered, (title, pairs) =>
			table(
				title,
				columns,
				pairs.map((pair) =>
					rowOf(source, pair, `${source.titleOf(pair)}\n${statementOf(source, pair)}`)
				)
			)
		)
	];
}

/** One table for each component, under its name. */
function tables(
	{ nameOf }: ReportSource,
	pairs: readonly Pair[],
	tableOf: (title: string, pairs: readonly Pair[]) => ReportBlock
): readonly ReportBlock[] {
	const places = [...new Set(pairs.map(({ component }) => component))];
	return places.flatMap((place) => [
		heading(2, nameOf(place), `answers-${place}`),
		tableOf(
			nameOf(place),
			pairs.filter(({ component }) => component === place)
		)
	]);
}

/** The row of an answer, with what has to be true in the place of the title alone. */
function rowOf(source: ReportSource, pair: Pair, requirement: string): readonly ReportCell[] {
	const [id, , ...rest] = answerRow(source, pair);
	return [...(id === undefined ? [] : [id]), { text: requirement }, ...rest];
}

const statementOf = ({ choices: { locale } }: ReportSource, { control }: Pair): string =>
	control.statement[locale];

/** Title and component, the statement, when it counts as partly so, and what would prove it. */
function everythingOf(source: ReportSource, pair: Pair): string {
	const { messages, choices } = source;
	const { partly, evidence } = pair.control;
	const proofs = evidence.map((proof) => proof[choices.locale]);
	return [
		messages.questionOf(source.titleOf(pair), source.nameOf(pair.component)),
		statementOf(source, pair),
		partly && messages.partlyMeans(partly[choices.locale]),
		proofs.length > 0 && messages.proofsAre(proofs)
	]
		.filter(Boolean)
		.join('\n');
}

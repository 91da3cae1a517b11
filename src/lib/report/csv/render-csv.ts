import { guardCell } from '#lib/formats/answers-csv/guard-cell.ts';
import { keyOfPair, type Pair } from '#lib/domain/scoring/list-pairs.ts';
import { actionsClosing } from '../content/action-part.ts';
import { countedStatus } from '../content/counted-status.ts';
import { evidenceTitle } from '../content/evidence-part.ts';
import { risksOf } from '../content/gap-part.ts';
import { reportSource, type ReportInput, type ReportSource } from '../content/report-source.ts';

/**
 * Every control of every component as one table, for spreadsheets: UTF-8 with a byte order mark, CRLF,
 * cells that could be taken for formulas guarded. Same input, same text.
 */
export function renderCsv(input: ReportInput): string {
	const source = reportSource(input);
	const columns = columnsOf(source);
	const found = source.pairs.map((pair) => factsOf(source, pair));
	const rows = [
		columns.map(([title]) => title),
		...found.map((facts) => columns.map(([, of]) => of(facts) ?? ''))
	];
	return `\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** What is known of a pair. */
type PairFacts = ReturnType<typeof factsOf>;

function factsOf(source: ReportSource, pair: Pair) {
	const { assessment, gaps } = source;
	const { component: place, control } = pair;
	return {
		pair,
		control,
		component: assessment.components.find(({ id }) => id === place),
		answer: assessment.answers[place]?.[control.id] ?? {},
		gap: gaps.find(({ judged }) => judged.pair === pair),
		actions: actionsClosing(source, keyOfPair(pair)),
		review: assessment.reviews.find((one) => one.component === place && one.control === control.id)
	};
}

/** Every column: its title, and what it says of a pair. */
function columnsOf(
	source: ReportSource
): readonly (readonly [title: string, of: (facts: PairFacts) => string | undefined])[] {
	const { messages, nameOf, layerTitle, partyName, titleOf } = source;
	return [
		[messages.layer, ({ control }) => layerTitle(control.layer)],
		[messages.controlId, ({ control }) => control.id],
		[messages.control, ({ pair }) => titleOf(pair)],
		[messages.component, ({ pair }) => nameOf(pair.component)],
		[
			messages.party,
			({ answer, component, control }) =>
				partyName(answer.party ?? component?.party, control.parties[0])
		],
		[messages.status, ({ answer }) => messages.statuses[countedStatus(answer)]],
		[messages.note, ({ answer }) => answer.note],
		[messages.reason, ({ answer }) => answer.reason],
		[messages.essential, ({ control }) => (control.essential ? messages.essential : '')],
		[messages.weight, ({ control }) => String(control.weight)],
		[messages.criticality, ({ pair }) => String(pair.criticality)],
		[messages.size, ({ gap }) => gap && String(gap.size)],
		[messages.risk, ({ pair }) => lines(risksOf(source, pair))],
		[
			messages.evidence,
			({ answer: { evidence = [] } }) => lines(evidence.map((id) => evidenceTitle(source, id)))
		],
		[messages.action, ({ actions }) => lines(actions.map(({ title }) => title))],
		[messages.owner, ({ actions }) => lines(actions.map(({ owner = messages.noOwner }) => owner))],
		[messages.due, ({ actions }) => lines(actions.map(({ due = '' }) => due))],
		[
			messages.state,
			({ actions }) => lines(actions.map(({ state }) => messages.actionStates[state]))
		],
		[messages.reviewed, ({ review }) => review && messages.verdictWords[review.verdict]],
		[messages.comment, ({ review }) => review?.comment]
	];
}

const lines = (texts: readonly string[]): string => texts.join('\n');

/** A cell that no spreadsheet takes for a formula, quoted where RFC 4180 asks for it. */
function csvCell(text: string): string {
	const guarded = guardCell(text);
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

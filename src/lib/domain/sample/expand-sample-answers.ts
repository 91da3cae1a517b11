import type { Answer, AnswerStatus } from '../assessment/answer.ts';
import type { Assessment, Evidence } from '../assessment/assessment.ts';

/** The letters before the number in the ids of one layer's controls. */
export type SampleSeries = 'GOV' | 'SVC' | 'COS' | 'AST' | 'SUP' | 'INC' | 'DAT';

/** The answers of one component, written by the number of the control so that they fit on a page. */
export type SampleAnswers = {
	readonly series: SampleSeries;
	readonly component: string;
	/** The day they were recorded, `YYYY-MM-DD`. */
	readonly answeredOn: string;
	readonly answeredBy: string;
	readonly statuses: Readonly<Partial<Record<AnswerStatus, readonly number[]>>>;
	readonly notes?: Readonly<Record<number, string>>;
	readonly reasons?: Readonly<Record<number, string>>;
	/** Who answers instead of the component's own party. */
	readonly parties?: Readonly<Record<number, string>>;
};

/** An item of evidence with the answers it stands behind. */
export type SampleEvidence = Evidence & {
	readonly proves: readonly {
		readonly series: SampleSeries;
		readonly component: string;
		readonly controls: readonly number[];
	}[];
};

/** The permanent id of a control: `GOV` and 1 make `GOV-01`. */
export const controlIdOf = (series: SampleSeries, number: number): string =>
	`${series}-${String(number).padStart(2, '0')}`;

/** Writes the answers out in full. Throws when one is given twice, or a remark or proof has no answer. */
export function expandSampleAnswers(
	sheets: readonly SampleAnswers[],
	evidence: readonly SampleEvidence[]
): Assessment['answers'] {
	const answers: Record<string, Record<string, Answer>> = {};
	for (const sheet of sheets) {
		const ofComponent = (answers[sheet.component] ??= {});
		for (const [number, status] of statusesOf(sheet)) {
			ofComponent[controlIdOf(sheet.series, number)] = answerOf(sheet, number, status);
		}
	}
	for (const item of evidence) attach(item, answers);
	return answers;
}

/** The statuses of a sheet in the order of the controls. */
function statusesOf(sheet: SampleAnswers): ReadonlyMap<number, AnswerStatus> {
	const entries = Object.entries(sheet.statuses)
		.flatMap(([status, numbers]) =>
			numbers.map((number) => [number, status as AnswerStatus] as const)
		)
		.sort(([a], [b]) => a - b);
	const statuses = new Map(entries);
	if (statuses.size < entries.length) throw slip(sheet, 'answers a control twice');
	for (const remarks of [sheet.notes, sheet.reasons, sheet.parties]) {
		const stray = Object.keys(remarks ?? {}).find((number) => !statuses.has(Number(number)));
		if (stray !== undefined) throw slip(sheet, `remarks on ${stray} without an answer`);
	}
	return statuses;
}

function answerOf(sheet: SampleAnswers, number: number, status: AnswerStatus): Answer {
	const [note, reason, party] = [sheet.notes, sheet.reasons, sheet.parties].map(
		(remarks) => remarks?.[number]
	);
	return {
		status,
		...(note !== undefined && { note }),
		...(reason !== undefined && { reason }),
		...(party !== undefined && { party }),
		updatedAt: recordedAt(sheet.answeredOn, number),
		updatedBy: sheet.answeredBy
	};
}

/** From nine in the morning in Japan, four minutes for each control. */
function recordedAt(day: string, number: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + number * 4 * 60_000).toISOString();
}

function attach(item: SampleEvidence, answers: Record<string, Record<string, Answer>>): void {
	for (const { series, component, controls } of item.proves) {
		for (const number of controls) {
			const answer = answers[component]?.[controlIdOf(series, number)];
			if (answer === undefined) {
				throw slip({ series, component }, `${item.id} proves ${number} without an answer`);
			}
			(answer.evidence ??= []).push(item.id);
		}
	}
}

const slip = ({ series, component }: Pick<SampleAnswers, 'series' | 'component'>, what: string) =>
	new Error(`sample city, ${series} of ${component}: ${what}`);

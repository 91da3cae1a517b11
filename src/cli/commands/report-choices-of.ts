import type { AssessmentWithChecklist } from '#lib/application/open-assessment.ts';
import { handlingMarkFor } from '#lib/domain/extract/handling-mark.ts';
import {
	longestHandlingMark,
	type ReportChoices,
	type ReportExtent
} from '#lib/domain/extract/report-choices.ts';
import { isTypedDay } from '#lib/domain/primitives/iso-date.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { CommandFailure, type CommandContext } from '../command-context.ts';
import { optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { earlierYears } from './earlier-years.ts';

/** What `--for`, `--ask`, `--mark`, `--without-data`, `--since` and `--predecessor` say of a report. */
export function reportChoicesOf(
	context: CommandContext,
	input: CommandInput,
	opened: AssessmentWithChecklist
): ReportChoices {
	const { assessment } = opened;
	const extent = extentOf(context, input, assessment);
	return {
		locale: context.locale,
		handlingMark: markOf(
			context,
			input,
			handlingMarkFor(extent, assessment, context.messages.proposedMark)
		),
		extent,
		data: input.values['without-data'] === true ? 'left-out' : 'attached',
		since: earlierYears(context, input, opened),
		...madeOnOf(context, input)
	};
}

/** The day `--made-on` names; without it none is printed, so that the same command gives the same bytes. */
function madeOnOf(context: CommandContext, input: CommandInput): Pick<ReportChoices, 'madeOn'> {
	const madeOn = optionalText(input, 'made-on');
	if (madeOn === undefined) return {};
	if (!isTypedDay(madeOn))
		throw new CommandFailure([context.messages.wrongDate('made-on', madeOn)]);
	return { madeOn };
}

/** Words that stand for no mark at all. */
const noMark: readonly string[] = ['', 'none', 'なし'];

function markOf(
	context: CommandContext,
	input: CommandInput,
	otherwise: string | null
): string | null {
	const mark = optionalText(input, 'mark')?.trim();
	if (mark === undefined) return otherwise;
	if (mark.length > longestHandlingMark) {
		throw new CommandFailure([context.messages.wrongMark(longestHandlingMark)]);
	}
	return noMark.includes(mark) ? null : mark;
}

/** Reports that speak of the whole city. */
const ofEverything = ['full', 'leaders', 'public'] as const;

/** What `--for` names: the whole, a part of it, or sheets to ask with. */
export function extentOf(
	context: CommandContext,
	input: CommandInput,
	{ parties, components }: Assessment
): ReportExtent {
	const wanted = optionalText(input, 'for') ?? 'full';
	const [kind = '', ...rest] = wanted.split(':');
	const named = rest.join(':');
	const find = (list: readonly { readonly id: string; readonly name: string }[]): string => {
		const found = list.find(({ id }) => id === named) ?? list.find(({ name }) => name === named);
		if (found === undefined) throw new CommandFailure([context.messages.unknownSubject(wanted)]);
		return found.id;
	};
	const whole = ofEverything.find((one) => one === wanted);
	if (whole !== undefined) return { kind: whole };
	if (kind === 'component') return { kind, component: find(components) };
	if (kind === 'party') return { kind, party: find(parties) };
	if (kind === 'interview') {
		return { kind, party: named === '' ? null : find(parties), ask: askOf(context, input) };
	}
	throw new CommandFailure([context.messages.unknownExtent(wanted)]);
}

/** What `--ask` says: everything, or what is open. */
export function askOf(context: CommandContext, input: CommandInput): 'open' | 'all' {
	const ask = optionalText(input, 'ask') ?? 'open';
	if (ask !== 'open' && ask !== 'all') throw new CommandFailure([context.messages.wrongAsk(ask)]);
	return ask;
}

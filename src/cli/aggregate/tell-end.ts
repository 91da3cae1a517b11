import { isFault } from '#lib/application/left-out.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';
import { aggregateMessagesFor, type AggregateMessages } from '#lib/i18n/aggregate-messages.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import type { AggregateEnd } from './aggregate.ts';
import { countReasons } from './count-reasons.ts';
import { keptBeside } from './kept-beside.ts';
import type { LeftOutLine } from './left-out-list.ts';
import { mostNamed, namedSome } from './named-some.ts';
import { nothingLines, plainPath } from './nothing-lines.ts';
import type { Summary } from './summary.ts';
import { realPlace } from './real-place.ts';
import { keptWork } from './work-folder.ts';

type ToldLine = {
	readonly out: string;
	readonly json: boolean;
	readonly quiet: boolean;
	readonly guideline: string | null;
};

/** Says how a run ended: what was made, what was left out and why. */
export function tellEnd(context: CommandContext, line: ToldLine, ended: AggregateEnd): ExitCode {
	const words = aggregateMessagesFor(context.locale);
	switch (ended.kind) {
		case 'not-ours':
			throw new CommandFailure([words.notOurs(ended.path)]);
		case 'other-options':
			throw new CommandFailure([
				words.otherOptions(ended.path, ended.options.map((name) => `--${name}`).join(', '))
			]);
		case 'other-publication':
			throw new CommandFailure(otherPublicationLines(line.out, ended, words));
		case 'busy':
			throw new CommandFailure([words.busy(ended.path)]);
		case 'nothing':
			for (const one of leftLines(ended.left, words, context.words.leftOut.kinds))
				context.tell(one);
			for (const one of nothingLines(ended.left, context.locale, line.guideline)) context.tell(one);
			return exitCodes.findings;
		case 'done':
			return tellDone(context, line, ended);
	}
}

function otherPublicationLines(
	out: string,
	{ found, guideline }: Extract<AggregateEnd, { readonly kind: 'other-publication' }>,
	words: AggregateMessages
): readonly string[] {
	const kept = keptWork(out);
	return [
		words.otherPublication(plainPath(namedSome(found, words)), guideline),
		...(kept === undefined ? [] : [words.kept(kept)])
	];
}

type Done = Extract<AggregateEnd, { readonly kind: 'done' }>;

function tellDone(context: CommandContext, { out, json, quiet }: ToldLine, ended: Done): ExitCode {
	const { summary, left, aliases } = ended;
	const words = aggregateMessagesFor(context.locale);
	if (json) context.print(JSON.stringify(summary, null, 2));
	else (quiet ? context.tell : context.print)(countsText(summary, words));
	for (const one of apartLines(summary, words)) context.tell(one);
	for (const one of leftLines(left, words, context.words.leftOut.kinds)) context.tell(one);
	for (const one of lackingLines(ended, words)) context.tell(one);
	context.tell(words.done(out));
	if (aliases !== undefined) {
		for (const one of words.aliased(keptBeside(realPlace(out)))) context.tell(one);
	} else if (left.length > 0) context.tell(words.whichLeft);
	return left.some(({ why }) => isFault(why.kind)) ? exitCodes.findings : exitCodes.fine;
}

/** Whom the tables of classes and populations do not name. */
const lackingLines = (
	{ notInClasses, notInPopulation }: Done,
	words: AggregateMessages
): readonly string[] =>
	(
		[
			[notInClasses, words.notInClasses],
			[notInPopulation, words.notInPopulation]
		] as const
	).flatMap(([names, text]) =>
		names.length === 0 ? [] : [text(names.length, namedSome(names, words))]
	);

const countsText = (summary: Summary, words: AggregateMessages): string =>
	words.counts({
		files: String(summary.files),
		cities: String(summary.cities),
		results: String(summary.results),
		answers: String(summary.answers),
		left: String(summary.leftOut)
	});

/** Who is in the tables and not in what is told of them. */
const apartLines = (
	{ unfinished, unasked }: Summary,
	words: AggregateMessages
): readonly string[] => [
	...(unfinished > 0 ? [words.unfinished(String(unfinished))] : []),
	...((unasked ?? 0) > 0 ? [words.unasked(String(unasked))] : [])
];

/** How many were left out for each reason, and which file won where two said something of one city. */
function leftLines(
	left: readonly LeftOutLine[],
	words: AggregateMessages,
	kinds: Messages['leftOut']['kinds']
): readonly string[] {
	const twice = left.flatMap(({ file, why }) =>
		why.kind === 'superseded' || why.kind === 'as-new'
			? [words.superseded(plainPath(file), plainPath(why.by))]
			: []
	);
	const rest = twice.length - mostNamed;
	return [
		...countReasons(left).map(([kind, count]) => words.leftCount(String(count), kinds[kind])),
		...twice.slice(0, mostNamed),
		...(rest > 0 ? [words.moreSuperseded(String(rest))] : [])
	];
}

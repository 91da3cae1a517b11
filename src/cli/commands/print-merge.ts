import type { PreparedMerge } from '#lib/application/prepare-merge.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { MergeOutcome } from '#lib/domain/merge/apply-merge.ts';
import { isToDecide } from '#lib/domain/merge/list-untaken.ts';
import { type MergeItem, mergeStandings } from '#lib/domain/merge/merge-item.ts';
import { historyHead } from '#lib/formats/history/history-head.ts';
import { describeMergeNotice } from '#lib/i18n/describe-merge.ts';
import { describeMergeItem } from '#lib/i18n/describe-merge-item.ts';
import { mergeNamesOf } from '#lib/i18n/merge-names.ts';
import type { CommandContext } from '../command-context.ts';

/** What a merge came to: what to know, how the versions compare, what was and was not taken. */
type PrintedMerge = Pick<PreparedMerge, 'notices' | 'plan'> & {
	readonly outcome: MergeOutcome;
	readonly checklist: Checklist;
};

/** Tells what a merge takes and what it leaves, item by item. */
export function printMerge(
	context: CommandContext,
	form: 'words' | 'json',
	merged: PrintedMerge
): void {
	if (form === 'json') context.print(JSON.stringify(mergeAsJson(merged), null, 2));
	else printWords(context, merged);
}

function printWords({ locale, words, print }: CommandContext, merged: PrintedMerge): void {
	const { notices, plan, outcome, checklist } = merged;
	const { lines, reasons, renamed, unmerged } = words.merging;
	const names = mergeNamesOf(checklist, [outcome.assessment], locale);
	const printItems = (items: readonly MergeItem[]) => {
		for (const item of items) print(`  ${describeMergeItem(item, names)}`);
	};
	for (const notice of notices) print(describeMergeNotice(notice, locale));
	print(countsLine(merged, words.merging));
	print(lines.taken(outcome.taken.length));
	printItems(outcome.taken);
	for (const reason of new Set(outcome.untaken.map(({ because }) => because))) {
		const items = outcome.untaken.filter(({ because }) => because === reason);
		print(lines.untaken(reasons[reason], items.length));
		printItems(items.map(({ item }) => item));
	}
	for (const one of plan.renamed) print(renamed(one));
	for (const { part, count } of plan.leftBehind) print(lines.leftBehind(unmerged[part], count));
	print(lines.toDecide(outcome.untaken.filter(isToDecide).length));
	const { count, hash } = historyHead(outcome.assessment.history);
	print(lines.history(count, hash));
}

function countsLine(
	{ plan: { items } }: PrintedMerge,
	{ lines, states }: CommandContext['words']['merging']
): string {
	const counts = mergeStandings.flatMap((state) => {
		const count = items.filter((item) => item.state === state).length;
		return count === 0 ? [] : [[states[state], count] as const];
	});
	return counts.length === 0 ? lines.nothing : lines.counts(counts);
}

/** The same for programs: kinds instead of words. */
const mergeAsJson = ({ notices, plan, outcome }: PrintedMerge) => ({
	basis: plan.basis,
	notices,
	taken: outcome.taken.map(itemAsJson),
	untaken: outcome.untaken.map(({ item, because }) => ({ ...itemAsJson(item), because })),
	renamed: plan.renamed,
	leftBehind: plan.leftBehind,
	toDecide: outcome.untaken.filter(isToDecide).length,
	history: historyHead(outcome.assessment.history)
});

const itemAsJson = ({ part, key, state, fields, base, mine, theirs }: MergeItem) => ({
	part,
	key,
	state,
	fields,
	base: base ?? null,
	mine: mine ?? null,
	theirs: theirs ?? null
});

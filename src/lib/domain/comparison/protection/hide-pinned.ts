import { exchangeGraph, isPinned, type GradedPart } from './grade-exchange.ts';

/** A group whose grades might be shown, with the line it stands in and the places of its parts. */
export type GradedGroup = {
	readonly id: string;
	readonly line: number;
	readonly n: number;
	readonly parts: readonly number[];
};

/** What must not be computable: cities by grade of these parts. */
type Target = { readonly parts: ReadonlySet<number>; readonly line: number | null };

/**
 * Hides groups, the smallest first, until no count of a hidden group, nor one of few cities where groups cross, follows
 * from the counts of all groups that are shown, whichever keys divide them. Returns the groups that are shown, or
 * nothing where even the counts of all cities together tell one.
 */
export function hidePinned(
	parts: readonly { readonly counts: readonly number[] }[],
	groups: readonly GradedGroup[],
	shownBefore: ReadonlySet<string>,
	few: readonly (readonly number[])[]
): ReadonlySet<string> | undefined {
	const lines = [...new Set(groups.map(({ line }) => line))];
	const shown = new Set(shownBefore);
	let graph = exchangeGraph(labelled(parts, groups, { lines, shown }));
	const queue: Target[] = [
		...few.map((some) => ({ parts: new Set(some), line: null })),
		...lines.flatMap((line) => hiddenOf(groups, line, shown))
	];
	for (const target of queue) {
		if (target.parts.size === parts.length) continue;
		while (isPinned(graph, target.parts)) {
			const next = smallest(groups, target, shown);
			if (next === undefined) return undefined;
			shown.delete(next.id);
			queue.push({ parts: new Set(next.parts), line: next.line });
			graph = exchangeGraph(labelled(parts, groups, { lines, shown }));
		}
	}
	return shown;
}

const hiddenOf = (
	groups: readonly GradedGroup[],
	line: number,
	shown: ReadonlySet<string>
): readonly Target[] =>
	groups
		.filter((group) => group.line === line && !shown.has(group.id))
		.map((group) => ({ parts: new Set(group.parts), line }));

/** Of the groups that hold the target; of a hidden group those beside it, which it must be mixed up with. */
function smallest(
	groups: readonly GradedGroup[],
	{ parts, line }: Target,
	shown: ReadonlySet<string>
): GradedGroup | undefined {
	const left = groups.filter(({ id }) => shown.has(id));
	const beside = left.filter((group) => group.line === line);
	const holding = left.filter((group) => group.parts.some((part) => parts.has(part)));
	const candidates = [beside, holding, left].find(({ length }) => length > 0) ?? [];
	return candidates.toSorted((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1))[0];
}

function labelled(
	parts: readonly { readonly counts: readonly number[] }[],
	groups: readonly GradedGroup[],
	{ lines, shown }: { readonly lines: readonly number[]; readonly shown: ReadonlySet<string> }
): readonly GradedPart[] {
	const names = parts.map(() => lines.map((): string | null => null));
	for (const { id, line, parts: own } of groups) {
		if (!shown.has(id)) continue;
		for (const part of own) {
			const place = names[part];
			if (place !== undefined) place[lines.indexOf(line)] = id;
		}
	}
	return parts.map(({ counts }, part) => ({ counts, lines: names[part] ?? [] }));
}

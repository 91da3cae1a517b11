import { groupBy } from '../primitives/group-by.ts';
import { grades } from '../scoring/grade.ts';
import { divisions, type Division } from './city-row.ts';
import { groupId, partsFinder } from './group-id.ts';
import type { GroupKeys } from './group-row.ts';
import type { GradeCounts, Marked } from './grade-counts.ts';
import { hidePinned, type GradedGroup } from './protection/hide-pinned.ts';
import { comparisonThresholds } from './thresholds.ts';

/**
 * Hides more counts until none follows from those of groups by different keys together: the only city of a prefecture
 * in a class may be the only one of both that has a grade.
 */
export function withoutPinned(
	marked: readonly Marked[],
	parts: readonly GradeCounts[]
): readonly Marked[] {
	const isShown = ({ mark }: Marked) => mark === 'shown';
	const lines = divisions.filter((key) => marked.some(({ group }) => group[key] !== null));
	const divided = marked.filter(({ group }) => lines.some((key) => group[key] !== null));
	const before = new Set(divided.filter(isShown).map(({ group }) => groupId(group)));
	if (!marked.some(isShown) || lines.length === 0) return marked;
	const groups = [
		...gradedGroups(divided, parts, lines),
		...lines.flatMap((key, line) => unnamed(parts, key, line))
	];
	const shown = hidePinned(parts.map(countsOf), groups, before, fewOf(parts, lines));
	return marked.map((one) => {
		const stays = shown !== undefined && (!divided.includes(one) || shown.has(groupId(one.group)));
		return isShown(one) && !stays ? { ...one, mark: 'complementary' } : one;
	});
}

const countsOf = ({ counts }: GradeCounts) => ({
	counts: [...grades, 'not-rated' as const].map((grade) => counts[grade])
});

function gradedGroups(
	divided: readonly Marked[],
	parts: readonly GradeCounts[],
	lines: readonly Division[]
): readonly GradedGroup[] {
	const membersOf = partsFinder(parts);
	const placeOf = new Map(parts.map((part, place) => [part, place]));
	return divided.map(({ group }) => ({
		id: groupId(group),
		line: lines.findIndex((key) => group[key] !== null),
		n: group.n,
		parts: membersOf(group).flatMap((part) => placeOf.get(part) ?? [])
	}));
}

/** Cities without a key are in no group by it, but anybody can count them too. */
function unnamed(
	parts: readonly GradeCounts[],
	key: Division,
	line: number
): readonly GradedGroup[] {
	const without = [...parts.keys()].filter((place) => parts[place]?.[key] === null);
	const n = without.reduce((sum, place) => sum + (parts[place]?.n ?? 0), 0);
	return n === 0 ? [] : [{ id: `without ${key}`, line, n, parts: without }];
}

/** Parts of few cities, and where the groups of two keys cross in few. */
function fewOf(
	parts: readonly GradeCounts[],
	lines: readonly Division[]
): readonly (readonly number[])[] {
	const crossings = lines.flatMap((one, place) =>
		lines.slice(place + 1).map((other): readonly Division[] => [one, other])
	);
	return [lines, ...crossings].flatMap((keys) =>
		[...groupBy([...parts.entries()], ([, part]) => crossedId(part, keys)).values()]
			.filter((some) => {
				const n = some.reduce((sum, [, part]) => sum + part.n, 0);
				return n < comparisonThresholds.shown;
			})
			.map((some) => some.map(([place]) => place))
	);
}

const crossedId = (part: GroupKeys, keys: readonly Division[]): string =>
	JSON.stringify(keys.map((key) => part[key]));

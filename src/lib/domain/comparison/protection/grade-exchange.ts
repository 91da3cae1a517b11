/** A finest part with its cities by grade; `lines` names the shown group it is in, for each key that divides, or says that it is in none. */
export type GradedPart = {
	readonly counts: readonly number[];
	readonly lines: readonly (string | null)[];
};

/**
 * The parts as edges between the group of their first key and the groups of the others: an exchange of grades along a
 * circle of edges, one grade for the other and back by turns, leaves the counts of every group as they are.
 */
export type ExchangeGraph = {
	readonly parts: readonly (readonly number[])[];
	/** Both ends of each part. */
	readonly ends: readonly (readonly [row: number, column: number])[];
	/** The parts at each end. */
	readonly at: readonly (readonly number[])[];
};

/** Groups that are hidden are one end together: of them only the sum is known. */
export function exchangeGraph(parts: readonly GradedPart[]): ExchangeGraph {
	const places = new Map<string, number>();
	const at: number[][] = [];
	const place = (name: string, part: number): number => {
		const found = places.get(name) ?? at.length;
		places.set(name, found);
		(at[found] ??= []).push(part);
		return found;
	};
	const ends = parts.map(({ lines: [first, ...others] }, part) => {
		const row = place(JSON.stringify(['row', first]), part);
		return [row, place(JSON.stringify(['column', ...others]), part)] as const;
	});
	return { parts: parts.map(({ counts }) => counts), ends, at };
}

/**
 * Whether cities of some grade in these parts cannot be told to have another one without a published count changing,
 * as far as exchanges along one circle show. Where it says no, every count above zero has another possibility.
 */
export function isPinned(graph: ExchangeGraph, target: ReadonlySet<number>): boolean {
	const grades = [...(graph.parts[0] ?? []).keys()];
	const givers = (grade: number) =>
		[...target].filter((part) => (graph.parts[part]?.[grade] ?? 0) > 0);
	return grades.some((grade) => {
		const own = givers(grade);
		const canBecome = (other: number) =>
			own.some((part) => hasCircle(graph, { part, target, grade, other }));
		return own.length > 0 && !grades.some((other) => other !== grade && canBecome(other));
	});
}

type Exchange = {
	readonly part: number;
	readonly target: ReadonlySet<number>;
	readonly grade: number;
	readonly other: number;
};

/** Whether a city of the part can change its grade for the other, and cities outside the target make up for it. */
function hasCircle(graph: ExchangeGraph, exchange: Exchange): boolean {
	const [goal, start] = graph.ends[exchange.part] ?? [0, 0];
	const queue = [{ end: start, isColumn: true }];
	const seen = new Set([start]);
	for (const { end, isColumn } of queue) {
		for (const opposite of endsBeyond(graph, exchange, { end, isColumn })) {
			if (isColumn && opposite === goal) return true;
			if (seen.has(opposite)) continue;
			seen.add(opposite);
			queue.push({ end: opposite, isColumn: !isColumn });
		}
	}
	return false;
}

/** Where an exchange goes on to: over parts that have a city to give back what the end got too much of. */
function endsBeyond(
	{ parts, ends, at }: ExchangeGraph,
	{ target, grade, other }: Exchange,
	{ end, isColumn }: { readonly end: number; readonly isColumn: boolean }
): readonly number[] {
	const gives = isColumn ? other : grade;
	const hasOne = (part: number) => !target.has(part) && (parts[part]?.[gives] ?? 0) > 0;
	return (at[end] ?? []).filter(hasOne).flatMap((part) => ends[part]?.[isColumn ? 0 : 1] ?? []);
}

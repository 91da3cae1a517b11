/** How rows stand together: which head those that follow, and how a head says that it comes again. */
type Grouping<Row> = {
	readonly isHead: (row: Row) => boolean;
	readonly continued: (head: Row) => Row;
};

/**
 * Rows in portions of at most `most`, so that each fits a page, as even as they can be: a head stays with
 * its rows where they fit together, and comes again where they do not.
 */
export function splitRows<Row>(
	rows: readonly Row[],
	most: number,
	grouping: Grouping<Row>
): readonly (readonly Row[])[] {
	const portions = portionsOf(rows, most, grouping);
	const least = Math.ceil(rows.length / Math.max(1, portions.length));
	for (let even = least; even < most; even++) {
		const tried = portionsOf(rows, even, grouping);
		if (tried.length <= portions.length) return tried;
	}
	return portions;
}

function portionsOf<Row>(
	rows: readonly Row[],
	most: number,
	grouping: Grouping<Row>
): readonly (readonly Row[])[] {
	const portions: Row[][] = [];
	for (const part of groupsOf(rows, grouping).flatMap((group) => partsOf(group, most, grouping))) {
		const last = portions.at(-1);
		if (last !== undefined && last.length + part.length <= most) last.push(...part);
		else portions.push([...part]);
	}
	return portions;
}

/** Every head with its rows. */
function groupsOf<Row>(
	rows: readonly Row[],
	{ isHead }: Grouping<Row>
): readonly (readonly Row[])[] {
	const groups: Row[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (isHead(row) || last === undefined) groups.push([row]);
		else last.push(row);
	}
	return groups;
}

function partsOf<Row>(
	group: readonly Row[],
	most: number,
	{ continued }: Grouping<Row>
): readonly (readonly Row[])[] {
	const [head, ...rest] = group;
	if (group.length <= most || head === undefined) return [group];
	const each = Math.max(1, most - 1);
	return Array.from({ length: Math.ceil(rest.length / each) }, (_, part) => [
		part === 0 ? head : continued(head),
		...rest.slice(part * each, (part + 1) * each)
	]);
}

/** What a page shows, by the marks around it. */
export type PageContent = {
	/** Numbers of marked content, as often as they begin. */
	readonly marks: readonly number[];
	/** Texts or shapes that stand in no mark and no artifact. */
	readonly unmarked: number;
	/** Marks within artifacts, and artifacts within marks. */
	readonly nested: number;
	/** Marks that are begun or ended once too often. */
	readonly unbalanced: number;
};

const shows = new Set([
	'Tj',
	'TJ',
	"'",
	'"',
	'f',
	'F',
	'f*',
	'B',
	'B*',
	'b',
	'b*',
	'S',
	's',
	'sh',
	'Do'
]);

/** Scans the operators of a page. */
export function scanContent(content: string): PageContent {
	const open: ('mark' | 'artifact')[] = [];
	const marks: number[] = [];
	let [unmarked, nested, unbalanced] = [0, 0, 0];
	let operands: string[] = [];
	for (const token of tokensOf(content)) {
		if (!/^[A-Za-z'"*]+$/.test(token)) {
			operands.push(token);
			continue;
		}
		if (token === 'BMC' || token === 'BDC') {
			const kind = operands[0] === '/Artifact' ? 'artifact' : 'mark';
			const number = /\/MCID (\d+)/.exec(operands.join(' '))?.[1];
			if (kind === 'mark' && number !== undefined) marks.push(Number(number));
			if (open.length > 0) nested += 1;
			open.push(kind);
		} else if (token === 'EMC') {
			if (open.pop() === undefined) unbalanced += 1;
		} else if (shows.has(token) && open.length === 0) unmarked += 1;
		operands = [];
	}
	return { marks, unmarked, nested, unbalanced: unbalanced + open.length };
}

/** Strings count as one token each, whatever stands in them. */
function* tokensOf(content: string): Generator<string> {
	const pattern =
		/\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>(?!>)|<<|>>|\/[^\s()<>[\]/]*|[[\]]|[^\s()<>[\]/]+/g;
	for (const [token] of content.matchAll(pattern)) yield token.startsWith('(') ? '()' : token;
}

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
	const counts = { unmarked: 0, nested: 0, unbalanced: 0 };
	const begin = (operands: readonly string[]): void => {
		const isArtifact = operands[0] === '/Artifact';
		const number = /\/MCID (\d+)/.exec(operands.join(' '))?.[1];
		if (!isArtifact && number !== undefined) marks.push(Number(number));
		if (open.length > 0) counts.nested += 1;
		open.push(isArtifact ? 'artifact' : 'mark');
	};
	const act = (operator: string, operands: readonly string[]): void => {
		if (operator === 'BMC' || operator === 'BDC') begin(operands);
		else if (operator === 'EMC') counts.unbalanced += open.pop() === undefined ? 1 : 0;
		else if (shows.has(operator) && open.length === 0) counts.unmarked += 1;
	};
	let operands: string[] = [];
	for (const token of tokensOf(content)) {
		if (/^[A-Za-z'"*]+$/.test(token)) {
			act(token, operands);
			operands = [];
		} else operands.push(token);
	}
	return { marks, ...counts, unbalanced: counts.unbalanced + open.length };
}

/** Strings count as one token each, whatever stands in them. */
function* tokensOf(content: string): Generator<string> {
	const pattern =
		/\((?:[^()\\]|\\[^])*\)|<[0-9A-Fa-f\s]*>(?!>)|<<|>>|\/[^\s()<>[\]/]*|[[\]]|[^\s()<>[\]/]+/g;
	for (const [token] of content.matchAll(pattern)) yield token.startsWith('(') ? '()' : token;
}

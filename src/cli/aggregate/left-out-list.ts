import type { LeftOutReason } from '#lib/application/left-out.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';

/** A file that is left out, or several of one ending that are only counted. */
export type LeftOutLine = {
	readonly file: string;
	readonly files: number;
	/** Whether it stands for files that are not named; `file` is their ending then. */
	readonly counted: boolean;
	readonly why: LeftOutReason;
};

/** What is left out of a run, in bounded memory however many files of others there are. */
export type LeftOutList = {
	readonly add: (file: string, why: LeftOutReason) => void;
	/** Every line, by name; then what was only counted. */
	readonly lines: () => readonly LeftOutLine[];
	readonly count: () => number;
};

/** How many are named of kinds that may come by the million; the rest is counted. Faults are named for a whole nation. */
const mostNamed = new Map<LeftOutReason['kind'], number>([
	['other-file', 100],
	['link', 100],
	['not-a-file', 100],
	['no-permission', 2000],
	['wrong-name', 2000],
	['gone', 2000],
	['unreadable', 2000]
]);

/** A new, empty list. The order in which files come does not matter. */
export function leftOutList(): LeftOutList {
	const own: LeftOutLine[] = [];
	const crowd = new Map<string, Crowd>();
	let total = 0;
	return {
		add(file, why) {
			total++;
			const most = mostNamed.get(why.kind);
			if (most === undefined) own.push({ file, files: 1, counted: false, why });
			else addToCrowd(crowdOf(crowd, why), file, most);
		},
		lines: () => {
			const all = [...crowd.values()];
			const named = all.flatMap(({ why, first }) =>
				first.map((file) => ({ file, files: 1, counted: false, why }))
			);
			const counted = all.flatMap(linesOfRest);
			return [...[...own, ...named].sort(byFile), ...counted.sort(byFile)];
		},
		count: () => total
	};
}

/** Files that are left out for one reason: the first by name, and how many there are of each ending. */
type Crowd = {
	readonly why: LeftOutReason;
	readonly first: string[];
	readonly endings: Map<string, number>;
};

function crowdOf(crowds: Map<string, Crowd>, why: LeftOutReason): Crowd {
	const reason = JSON.stringify(why);
	const crowd = crowds.get(reason) ?? { why, first: [], endings: new Map<string, number>() };
	crowds.set(reason, crowd);
	return crowd;
}

function addToCrowd({ first, endings }: Crowd, file: string, most: number): void {
	const ending = endingOf(file);
	endings.set(ending, (endings.get(ending) ?? 0) + 1);
	const last = first.at(-1);
	if (first.length === most && last !== undefined && compareTexts(last, file) < 0) return;
	first.splice(placeOf(file, first), 0, file);
	if (first.length > most) first.pop();
}

/** Where a name belongs among sorted ones. */
function placeOf(file: string, sorted: readonly string[]): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (compareTexts(sorted[middle] ?? '', file) <= 0) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** What is left of a crowd once the named ones are taken off. */
function linesOfRest({ why, first, endings }: Crowd): readonly LeftOutLine[] {
	const named = new Map<string, number>();
	for (const file of first) named.set(endingOf(file), (named.get(endingOf(file)) ?? 0) + 1);
	return [...endings].flatMap(([ending, count]) => {
		const files = count - (named.get(ending) ?? 0);
		return files === 0 ? [] : [{ file: ending, files, counted: true, why }];
	});
}

/** Endings that are told apart: a list, so that nobody can fill the memory with new ones. */
const endings: ReadonlySet<string> = new Set(
	'pdf doc docx xls xlsx xlsm ppt pptx txt csv tsv md json xml yaml yml html htm js ts css zip 7z rar gz tar jpg jpeg png gif svg tif tiff heic mp4 mov mp3 wav eml msg log db sqlite parquet exe dll ini lnk tmp bak'.split(
		' '
	)
);

function endingOf(file: string): string {
	const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
	return endings.has(ending) ? `*.${ending}` : '*';
}

const byFile = (a: LeftOutLine, b: LeftOutLine): number =>
	compareTexts(a.file, b.file) ||
	compareTexts(a.why.kind, b.why.kind) ||
	compareTexts(JSON.stringify(a.why), JSON.stringify(b.why));

import { blankBlocks } from './blank-blocks.ts';
import { brevities, type Brevity } from './brevity.ts';
import { decisionsAsked } from './decisions-asked.ts';
import { dotRangeBlocks } from './dot-range-part.ts';
import { earlierScoresOf } from './earlier-scores-of.ts';
import { finishedDocument, type CountPages } from './finished-document.ts';
import type { ReportBlock } from './report-block.ts';
import { frameOf } from './report-frame.ts';
import type { ReportSource } from './report-source.ts';
import { roomTaken, textHeight } from './room-taken.ts';
import { withShortNames } from './short-names.ts';
import { sinceBlocks } from './since-part.ts';
import { heading, paragraph } from './text-blocks.ts';
import { topControls } from './top-controls.ts';
import { isBlank, verdictOf } from './verdict.ts';
import { waysPart } from './ways-part.ts';

/** Height of the text of a page of A4 in points. */
const pageHeight = 725;

const pageBreak: ReportBlock = { kind: 'page-break', always: true };

/**
 * Two pages for the mayor and the council, whatever the size of the city: how it stands and why, what is
 * to be decided, what lifts it. What does not fit is shortened, first what leaders miss least; how much
 * fits is reckoned roughly where pages cannot be counted.
 */
export function leadersBlocks(source: ReportSource, count?: CountPages): readonly ReportBlock[] {
	if (isBlank(source)) return blankBlocks(source);
	const fits = count === undefined ? fitsRoughly(source) : fitsExactly(source, count);
	return [
		...fitting(source, firstPage, (blocks) => fits(blocks, 1)),
		pageBreak,
		...fitting(source, secondPage, (blocks) => fits(blocks, 2))
	];
}

type PageOf = (source: ReportSource, brevity: Brevity) => readonly ReportBlock[];
type Fits = (blocks: readonly ReportBlock[], page: 1 | 2) => boolean;

/** The first that fits its page, the shortest where none does. */
function fitting(
	source: ReportSource,
	pageOf: PageOf,
	fits: (blocks: readonly ReportBlock[]) => boolean
): readonly ReportBlock[] {
	let blocks: readonly ReportBlock[] = [];
	for (const brevity of brevities) {
		blocks = pageOf(withShortNames(source, brevity.letters), brevity);
		if (fits(blocks)) break;
	}
	return blocks;
}

/** The second page is counted behind an empty first, which has the masthead. */
const fitsExactly =
	(source: ReportSource, count: CountPages): Fits =>
	(blocks, page) =>
		count(finishedDocument(source, page === 1 ? blocks : [pageBreak, ...blocks])) <= page;

const fitsRoughly =
	(source: ReportSource): Fits =>
	(blocks, page) =>
		roomTaken(blocks) <= pageHeight - (page === 1 ? mastheadHeight(source) : 0);

const firstPage: PageOf = (source, { layers, picture, decisions, named }) => [
	heading(1, source.messages.leadersTitle, 'summary'),
	...verdictOf(source, layers).map((text) => paragraph(text)),
	...(picture === 0
		? []
		: dotRangeBlocks(source, { earlier: earlierScoresOf(source), room: picture })),
	heading(2, source.messages.parts.decidesTitle, 'decisions'),
	{ kind: 'list', items: decisionsAsked(source, named).slice(0, decisions) }
];

const secondPage: PageOf = (source, { layers, controls, risks, ways, named }) => [
	...waysPart(source, 2, { controls: named, layers, actions: named, ways }),
	...topControls(source, controls, risks),
	...sinceBlocks(source, 2, { gaps: 'counted', layers, components: named }),
	paragraph(source.messages.leadersFoot, 'small')
];

/** Room of what stands above the first page. */
function mastheadHeight(source: ReportSource): number {
	const { municipality, subtitle, title, foot, notice } = frameOf(source);
	return (
		textHeight(`${municipality}　${subtitle}`, { size: 13 }) +
		textHeight(title, { size: 16 }) +
		textHeight(`${foot}　${notice}`, { size: 8.5 }) +
		8
	);
}

import { asPart } from '#lib/domain/primitives/pace.ts';
import type { ReportDocument } from '../../content/report-block.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import type { Page } from './draw-command.ts';
import { contentsPageCount, layOutContents, listedHeadings } from './lay-out-contents.ts';
import { layOutCover } from './lay-out-cover.ts';
import { layOutFurniture } from './lay-out-furniture.ts';
import { layOutBlock } from './lay-out-block.ts';
import { layOutMasthead } from './lay-out-masthead.ts';
import type { LayoutContext, PlacedHeading } from './layout-context.ts';
import { createPageFlow } from './page-flow.ts';
import { measureColumns } from './table-columns.ts';
import { resolveReferences } from './resolve-references.ts';

/** Share of the work that goes into fitting columns. */
const columnShare = 0.2;

/** Lays a report out on A4, yielding the fraction done after every block. Pure. */
export function* layOutInSteps(
	report: ReportDocument,
	measure: TextMeasure
): Generator<number, readonly Page[]> {
	const { frame, blocks } = report;
	const headings: PlacedHeading[] = [];
	const flow = createPageFlow();
	const columnsOf = yield* asPart(measureColumns(blocks, measure), { from: 0, to: columnShare });
	const context: LayoutContext = { flow, measure, frame, columnsOf, headings, anchors: new Map() };
	if (frame.opening === 'masthead') layOutMasthead(context);
	for (const [index, block] of blocks.entries()) {
		layOutBlock(context, block, blocks.slice(index + 1, index + 4));
		yield columnShare + ((1 - columnShare) * (index + 1)) / blocks.length;
	}
	return finish(report, context);
}

/** Cover and contents before the body, references resolved, and on every page what identifies it. */
function finish(
	{ frame }: ReportDocument,
	{ flow, measure, headings, anchors }: LayoutContext
): readonly Page[] {
	const listed = listedHeadings(headings);
	const opens = frame.opening === 'cover';
	const before = opens ? 1 + contentsPageCount(listed) : 0;
	const front = opens
		? [
				layOutCover(frame, measure),
				...layOutContents(
					frame,
					listed.map((heading) => ({ ...heading, page: heading.page + before })),
					measure
				)
			]
		: [];
	const places = new Map(
		[...anchors].map(([id, { page, y }]) => [id, { page: page + before, y }] as const)
	);
	const pages = [...front, ...resolveReferences(flow.pages(), places)];
	// What a page begins with: a part that begins further down does not name it yet.
	const partOf = (at: number): string | undefined =>
		headings.findLast(
			({ level, page, opensPage }) =>
				level === 1 && (page + before < at || (page + before === at && opensPage))
		)?.text;
	return pages.map((commands, index) => {
		const at = { page: index + 1, pages: pages.length, part: partOf(index + 1) };
		return [...commands, ...layOutFurniture(frame, at, measure)];
	});
}

import type { ReportDocument } from '../../content/report-block.ts';
import type { TextMeasure } from '../japanese/text-measure.ts';
import type { Page } from './draw-command.ts';
import { contentsPageCount, layOutContents } from './lay-out-contents.ts';
import { layOutCover } from './lay-out-cover.ts';
import { layOutFurniture } from './lay-out-furniture.ts';
import { layOutBlock } from './lay-out-block.ts';
import type { PlacedHeading } from './layout-context.ts';
import { createPageFlow } from './page-flow.ts';

/** Lays a report out on A4: cover, contents, body, and on every page what identifies it. Pure. */
export function layOutReport(
	{ frame, blocks }: ReportDocument,
	measure: TextMeasure
): readonly Page[] {
	const headings: PlacedHeading[] = [];
	const flow = createPageFlow();
	for (const block of blocks) layOutBlock({ flow, measure, frame, headings }, block);
	const listed = headings.filter(({ level }) => level < 3);
	const before = 1 + contentsPageCount(listed);
	const contents = layOutContents(
		frame,
		listed.map((heading) => ({ ...heading, page: heading.page + before })),
		measure
	);
	const pages = [layOutCover(frame, measure), ...contents, ...flow.pages()];
	return pages.map((commands, index) => [
		...commands,
		...layOutFurniture(frame, { page: index + 1, pages: pages.length }, measure)
	]);
}

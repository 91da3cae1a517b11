import type { ReportBlock, ReportDocument } from '../content/report-block.ts';
import type { ReportFonts } from '../report-fonts.ts';
import {
	findUndrawableCharacters,
	type UndrawableCharacter
} from './japanese/find-undrawable-characters.ts';
import { openReportFonts } from './open-report-fonts.ts';

/** The characters of a report that will not look on paper as they were typed; empty: all is well. */
export const listUndrawable = (
	{ frame, blocks }: ReportDocument,
	fonts: ReportFonts
): readonly UndrawableCharacter[] =>
	findUndrawableCharacters(
		[
			frame.municipality,
			...frame.facts.flatMap(({ label, value }) => [label, value]),
			...blocks.flatMap(textsOf)
		],
		openReportFonts(fonts)
	);

function textsOf(block: ReportBlock): readonly string[] {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return [block.text];
		case 'list':
			return block.items;
		case 'facts':
			return block.rows.flatMap(({ label, value }) => [label, value]);
		case 'blanks':
			return block.labels;
		case 'table':
			return block.rows.flatMap((row) =>
				row.flatMap(({ text, refs = [] }) => [text, ...refs.map((ref) => ref.text)])
			);
		case 'question':
			return [block.control, block.title, block.text, ...block.hints];
		case 'pictures':
			return block.pictures.flatMap(({ picture: { shapes }, caption }) => [
				caption,
				...shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
			]);
		case 'page-break':
			return [];
	}
}

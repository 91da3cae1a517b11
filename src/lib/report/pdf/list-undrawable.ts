import { blockTexts } from '../content/block-texts.ts';
import type { ReportDocument } from '../content/report-block.ts';
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
			...blocks.flatMap(blockTexts)
		],
		openReportFonts(fonts)
	);

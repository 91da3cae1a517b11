import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { blockTexts } from '../content/block-texts.ts';
import { reportSource, type ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { documentForPdf } from './document-for-pdf.ts';
import {
	findUndrawableCharacters,
	type UndrawableCharacter
} from './japanese/find-undrawable-characters.ts';
import { openReportFonts } from './open-report-fonts.ts';

/** The characters of a report that will not look on paper as they were typed; empty: all is well. */
export function listUndrawable(
	input: ReportInput,
	fonts: ReportFonts
): readonly UndrawableCharacter[] {
	const { frame, blocks } = runAtOnce(documentForPdf(reportSource(input), fonts));
	return findUndrawableCharacters(
		[
			frame.municipality,
			...frame.facts.flatMap(({ label, value }) => [label, value]),
			...blocks.flatMap(blockTexts)
		],
		openReportFonts(fonts)
	);
}

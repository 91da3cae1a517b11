import { asPart } from '#lib/domain/primitives/pace.ts';
import { blockTexts } from '../content/block-texts.ts';
import { reportSource, type ReportInput } from '../content/report-source.ts';
import type { ReportFonts } from '../report-fonts.ts';
import { documentForPdf } from './document-for-pdf.ts';
import {
	findUndrawableCharacters,
	type UndrawableCharacter
} from './japanese/find-undrawable-characters.ts';
import { openReportFonts } from './open-report-fonts.ts';

/** Share of the work that goes into what the report says. */
const documentShare = 0.6;

/**
 * The characters of a report that will not look on paper as they were typed; empty: all is well. Yields the
 * fraction done.
 */
export function* listUndrawable(
	input: ReportInput,
	fonts: ReportFonts
): Generator<number, readonly UndrawableCharacter[]> {
	const making = documentForPdf(reportSource(input), fonts);
	const { frame, blocks } = yield* asPart(making, { from: 0, to: documentShare });
	const facts = frame.facts.flatMap(({ label, value }) => [label, value]);
	const found = new Map<string, UndrawableCharacter>();
	const look = (texts: readonly string[]): void => {
		for (const one of findUndrawableCharacters(texts, openReportFonts(fonts)))
			found.set(one.text, { ...one, count: one.count + (found.get(one.text)?.count ?? 0) });
	};
	look([frame.municipality, ...facts]);
	for (const [index, block] of blocks.entries()) {
		look(blockTexts(block));
		yield documentShare + ((1 - documentShare) * (index + 1)) / blocks.length;
	}
	return [...found.values()];
}

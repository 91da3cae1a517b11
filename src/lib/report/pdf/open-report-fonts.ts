import type { ReportFonts } from '../report-fonts.ts';
import { openFontStack, type FontStack } from './japanese/font-stack.ts';

const opened = new WeakMap<ReportFonts, FontStack>();

/** The opened fonts of a report; opening takes a while, so it happens once per set of files. */
export function openReportFonts(fonts: ReportFonts): FontStack {
	const known = opened.get(fonts);
	if (known !== undefined) return known;
	const { regular, bold, fallback } = fonts;
	const stack = openFontStack({ regular, bold, fallbacks: [fallback] });
	opened.set(fonts, stack);
	return stack;
}

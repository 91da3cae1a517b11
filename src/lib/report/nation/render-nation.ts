import type { NationFigures } from '#lib/domain/comparison/nation-figures.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { renderHtml } from '../html/render-html.ts';
import { nationDocument } from './nation-document.ts';

/** Many cities as one page of HTML: no script, no request. Same figures, same bytes. */
export const renderNation = (figures: NationFigures, locale: Locale): string =>
	renderHtml(nationDocument(figures, locale));

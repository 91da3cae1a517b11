import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { HelpPage, HelpReader } from './help-page.ts';

/** Every page by itself: the manual is long, and nobody reads all of it. */
const pages: Readonly<Record<Locale, Readonly<Record<HelpReader, () => Promise<HelpPage>>>>> = {
	ja: {
		officer: async () => (await import('./ja/officer.ts')).officer,
		vendor: async () => (await import('./ja/vendor.ts')).vendor,
		auditor: async () => (await import('./ja/auditor.ts')).auditor,
		administrator: async () => (await import('./ja/administrator.ts')).administrator
	},
	en: {
		officer: async () => (await import('./en/officer.ts')).officer,
		vendor: async () => (await import('./en/vendor.ts')).vendor,
		auditor: async () => (await import('./en/auditor.ts')).auditor,
		administrator: async () => (await import('./en/administrator.ts')).administrator
	}
};

/** The page of the manual for a reader, in a language. */
export const loadHelpPage = (reader: HelpReader, locale: Locale): Promise<HelpPage> =>
	pages[locale][reader]();

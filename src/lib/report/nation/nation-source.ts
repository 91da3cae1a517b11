import type { NationFigures, NationYear } from '#lib/domain/comparison/nation-figures.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { nationMessagesFor, type NationMessages } from '#lib/i18n/nation-messages.ts';

/** What every part of the page about many cities is made from. */
export type NationSource = {
	readonly figures: NationFigures;
	readonly locale: Locale;
	readonly messages: NationMessages;
	/** The year that is told of in full; absent where nothing is compared. */
	readonly latest: NationYear | undefined;
	/** Why files were left out, in a few words; others than these may come. */
	readonly reasons: Readonly<Record<string, string>>;
	/** The whole city, then each layer, as they are called. */
	readonly subjects: readonly string[];
};

/** The edition that figures are of, where others are left out for another one; else nobody has to be told. */
export const editionSaid = ({ figures }: Pick<NationSource, 'figures'>): string | null =>
	figures.otherEditions.some(({ edition }) => edition !== figures.edition) ? figures.edition : null;

/** Whether the answers of one edition can be held against those asked: in the last year nobody answered on another one. */
export const isAskedOfOneEdition = ({ figures, latest }: NationSource): boolean =>
	latest !== undefined &&
	latest.all.asked !== null &&
	figures.otherEditions.every(({ fiscalYear }) => fiscalYear !== latest.fiscalYear);

/** What the column of those with a result is called. */
export const answeredTitle = ({ messages, latest }: NationSource): string =>
	latest === undefined || latest.all.asked === null ? messages.answered : messages.answeredOfAsked;

/** Figures in a language, with what is looked up in them again and again. */
export function nationSource(figures: NationFigures, locale: Locale): NationSource {
	const messages = nationMessagesFor(locale);
	return {
		figures,
		locale,
		messages,
		latest: figures.years.at(-1),
		reasons: messagesFor(locale).leftOut.kinds,
		subjects: [messages.overall, ...figures.layers.map(({ title }) => title[locale])]
	};
}

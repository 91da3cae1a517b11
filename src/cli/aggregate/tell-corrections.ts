import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { aggregateMessagesFor } from '#lib/i18n/aggregate-messages.ts';
import { nationMessagesFor } from '#lib/i18n/nation-messages.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { Correction } from '#lib/report/open-data/find-corrections.ts';
import type { OpenDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { CommandContext } from '../command-context.ts';
import { mostNamed } from './named-some.ts';

/** Says how many published figures were corrected, which groups the difference lays open, and what to do. */
export function tellCorrections(
	{ locale, tell }: Pick<CommandContext, 'locale' | 'tell'>,
	{ corrected, telling }: Pick<OpenDataFiles, 'corrected' | 'telling'>
): void {
	const words = aggregateMessagesFor(locale);
	if (corrected.length > 0) tell(words.corrected(corrected.length));
	if (telling.length === 0) return;
	tell(words.telling.lead);
	const lines = [...new Set(oneLayerEach(telling).map((one) => lineOf(one, locale)))];
	for (const line of lines.slice(0, mostNamed)) tell(line);
	if (lines.length > mostNamed) tell(words.telling.more(String(lines.length - mostNamed)));
	tell(words.telling.advice);
}

/** Of a group the whole city, where it is among them: what few cities are told by is the same in every layer. */
const oneLayerEach = (telling: readonly Correction[]): readonly Correction[] => {
	const groups = new Map<string, Correction>();
	for (const one of telling) {
		const group = one.key.slice(0, -1).join('\n');
		if (!groups.has(group) || one.key.at(-1) === 'all') groups.set(group, one);
	}
	return [...groups.values()];
};

function lineOf({ key, column, before, after }: Correction, locale: Locale): string {
	const { telling } = aggregateMessagesFor(locale);
	const group = groupName(key, locale);
	return column === 'cities' ? telling.moved(group, before, after) : telling.hiddenNow(group);
}

function groupName(
	[year = '', edition = '', prefecture = '', size = 'all', similar = 'all']: readonly string[],
	locale: Locale
): string {
	const { telling, listComma } = aggregateMessagesFor(locale);
	const nation = nationMessagesFor(locale);
	return [
		nation.shortYear(Number(year)),
		nation.editionOf(edition),
		prefecture === '00' ? telling.everywhere : prefectureName(prefecture, locale),
		...(size === 'all' ? [] : [nation.classNames[size] ?? size]),
		...(similar === 'all' ? [] : [similar])
	].join(listComma);
}

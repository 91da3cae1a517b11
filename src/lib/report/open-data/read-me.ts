import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { locales, type Locale } from '#lib/domain/primitives/locales.ts';
import { openDataMessagesFor, type OpenDataMessages } from '#lib/i18n/open-data-messages.ts';
import { openLicences, type OpenDataSet } from './open-data-set.ts';
import { isAllOfJapan } from './open-group.ts';

/** What somebody who finds the data set has to know, in both languages, Japanese first. */
export const readMe = (set: OpenDataSet): string =>
	locales.map((locale) => sectionOf(set, locale)).join('\n---\n\n');

function sectionOf(set: OpenDataSet, locale: Locale): string {
	const words = openDataMessagesFor(locale);
	const parts = [
		`# ${words.title(plain(set.title[locale]))}`,
		...(set.sample ? [`**${words.sample}**`] : []),
		listOf([
			words.publisher(plain(set.publisher ?? words.notDecided)),
			words.licence(licenceText(set, locale, words)),
			words.rules(set.scoringVersion)
		]),
		`## ${words.answeredTitle}`,
		listOf(answered(set, words)),
		`## ${words.readingTitle}`,
		listOf([
			words.means,
			words.counted,
			words.hiding,
			words.gradeCounts,
			words.star,
			words.spread,
			words.deviation(comparisonThresholds.deviation),
			words.marks
		]),
		`## ${words.filesTitle}`,
		listOf([
			words.files.groupFigures,
			...(set.cities === undefined ? [] : [words.files.cities]),
			words.files.dictionaries,
			words.files.corrections,
			words.files.metadata
		]),
		words.unofficial
	];
	return `${parts.join('\n\n')}\n`;
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function licenceText({ licence }: OpenDataSet, locale: Locale, words: OpenDataMessages): string {
	if (licence === undefined) return words.noLicence;
	const { title, url } = openLicences[licence];
	return `${title[locale]} <${url}>`;
}

/** How many cities were asked and answered each year, and how many of them are counted on each edition. */
function answered({ groups }: OpenDataSet, words: OpenDataMessages): readonly string[] {
	const whole = groups.filter(isAllOfJapan);
	if (whole.length === 0) return [words.nobodyAnswered];
	return [...groupBy(whole, ({ fiscalYear }) => String(fiscalYear)).values()].map((own) =>
		words.answered(own[0].fiscalYear, {
			asked: own[0].asked,
			answered: sumOf(own.map((group) => group.answered)),
			counted: own.map(({ edition, cities }) => ({ edition: plain(edition), cities }))
		})
	);
}

/** Null where one is not known. */
const sumOf = (counts: readonly (number | null)[]): number | null =>
	counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** A text of others as plain words of a line: nothing in it begins markup. */
const plain = (text: string): string =>
	text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|!]/gu, '\\$&');

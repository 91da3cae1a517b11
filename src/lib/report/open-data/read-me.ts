import { comparisonThresholds } from '#lib/domain/comparison/thresholds.ts';
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

/** How many cities were asked, answered and are counted, each year and edition. */
function answered({ groups }: OpenDataSet, words: OpenDataMessages): readonly string[] {
	const whole = groups.filter(isAllOfJapan);
	return whole.length === 0
		? [words.nobodyAnswered]
		: whole.map(({ fiscalYear, edition, asked, answered, cities }) =>
				words.answered(fiscalYear, plain(edition), { asked, answered, cities })
			);
}

/** A text of others as plain words of a line: nothing in it begins markup. */
const plain = (text: string): string =>
	text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|!]/gu, '\\$&');

import { canonicalJson } from '#lib/domain/primitives/stable-json.ts';
import { digitsInId } from '#lib/formats/report-manifest/report-id.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { formatCount } from '#lib/i18n/format-number.ts';
import { prefectureName } from '#lib/i18n/prefecture-name.ts';
import type { FactRow, ReportFrame } from '../content/report-block.ts';
import type { NationSource } from './nation-source.ts';
import { shareOf } from './opening-part.ts';

/** Prefectures that are named one by one. */
const namedPrefectures = 3;
const allPrefectures = 47;

/** What stands at the head and foot of the page: whose figures, of which year, as of when, by which rules. */
export function nationFrame(source: NationSource): ReportFrame {
	const { figures, locale, messages, latest } = source;
	const checklist = figures.title[locale];
	const year = latest === undefined ? '' : messages.yearOf(latest.fiscalYear);
	const mark = figures.sample ? messages.sampleMark : '';
	return {
		language: locale,
		title: messages.title(checklist),
		municipality: scopeName(source),
		subtitle: [year, mark].filter((text) => text !== '').join('　'),
		reportId: nationId(source),
		opening: 'masthead',
		asOf: figures.asOf?.to ?? '',
		facts: factsOf(source),
		signatures: [],
		notice: figures.notice[locale],
		sampleMark: figures.sample ? messages.sampleMark : null,
		handlingMark: null,
		foot: [checklist, year].filter((text) => text !== '').join('　'),
		pageOf: messages.pageOf,
		contentsTitle: messages.contentsTitle,
		toContents: messages.toContents,
		continued: messages.continued,
		essential: messages.essential
	};
}

function scopeName({ figures: { scope }, locale, messages }: NationSource): string {
	if (scope.length === allPrefectures) return messages.wholeNation;
	if (scope.length > namedPrefectures) return messages.manyPrefectures(scope.length);
	return messages.somePrefectures(scope.map((code) => prefectureName(code, locale)));
}

/** Year and digest of the figures: two pages with the same id say the same. */
const nationId = ({ figures, latest }: NationSource): string =>
	[
		'MT',
		figures.guideline,
		...(latest === undefined ? [] : [String(latest.fiscalYear)]),
		digitsInId(sha256Hex(canonicalJson(figures)))
	].join('-');

function factsOf(source: NationSource): readonly FactRow[] {
	const { figures, locale, messages, latest } = source;
	const row = (label: string, value: string | undefined): readonly FactRow[] =>
		value === undefined || value === '' ? [] : [{ label, value }];
	return [
		...row(messages.factScope, scopeName(source)),
		...row(messages.factAnswered, latest && answeredText(source)),
		...row(messages.factYear, latest && messages.yearValue(latest.fiscalYear)),
		...row(messages.factAsOf, asOfText(source)),
		...row(messages.factChecklist, figures.title[locale]),
		...row(messages.factEditions, messages.editionOf(figures.edition)),
		...row(messages.factScoring, String(figures.scoringVersion)),
		...row(messages.factId, nationId(source))
	];
}

function answeredText({ messages, latest }: NationSource): string | undefined {
	if (latest === undefined) return undefined;
	const { asked } = latest.all;
	const { answered } = latest;
	return messages.answeredOf(
		formatCount(answered),
		asked === null ? null : formatCount(asked),
		asked === null ? null : shareOf(answered, asked)
	);
}

function asOfText({ figures: { asOf }, messages }: NationSource): string | undefined {
	return asOf === null
		? undefined
		: messages.asOfRange(messages.dateOf(asOf.from), messages.dateOf(asOf.to));
}

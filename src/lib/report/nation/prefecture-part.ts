import type { NationYear } from '#lib/domain/comparison/nation-figures.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { prefectureName, shortPrefectureName } from '#lib/i18n/prefecture-name.ts';
import type { ReportBlock } from '../content/report-block.ts';
import { column, headerColumn, table } from '../content/table.ts';
import { heading, paragraph } from '../content/text-blocks.ts';
import { tileMapPicture } from '../pictures/tile-map-picture.ts';
import { cellWords, medianOf, scoreCell, zoneOf } from './cell-words.ts';
import { groupTables } from './group-tables.ts';
import { editionSaid, type NationSource } from './nation-source.ts';

/** Fewer prefectures than this make no map: most of it would be empty. */
const fewestOnMap = 8;

/** Every prefecture: as a map of tiles, and as tables that say the same. None where there is only one. */
export function prefecturePart(source: NationSource): readonly ReportBlock[] {
	const { messages, latest, locale } = source;
	if (latest === undefined || latest.prefectures.length < 2) return [];
	const groups = latest.prefectures.map((group) => ({
		name: prefectureName(group.prefecture, locale),
		group
	}));
	return [
		heading(1, messages.prefecturesTitle, 'prefectures'),
		paragraph(messages.prefecturesLead),
		...tileMap(source, latest),
		...groupTables(source, groups, {
			head: messages.prefecture,
			medians: messages.prefectureTable,
			grades: messages.prefectureGrades
		}),
		...yearsTable(source)
	];
}

function tileMap(
	{ messages, locale }: NationSource,
	{ prefectures }: NationYear
): readonly ReportBlock[] {
	const medians = prefectures.map(({ prefecture, overall }) => ({
		prefecture,
		median: medianOf(overall)
	}));
	const isEmpty = medians.every(({ median }) => median.kind !== 'shown');
	if (isEmpty || medians.length < fewestOnMap) return [];
	const picture = tileMapPicture({
		tiles: medians.map(({ prefecture, median }) => ({
			prefecture,
			name: shortPrefectureName(prefecture, locale),
			figure: cellWords(median, (value) => value.toFixed(1)),
			zone: median.kind === 'shown' ? zoneOf(median.value) : null
		})),
		words: { zones: messages.zoneWords, none: messages.noZone },
		description: messages.tilesDescription(
			medians.map(
				({ prefecture, median }) =>
					`${prefectureName(prefecture, locale)} ${cellWords(median, formatPercent)}`
			)
		)
	});
	return [{ kind: 'pictures', pictures: [{ picture, caption: messages.tilesCaption }] }];
}

/** Medians over the years; none where there is only one. */
function yearsTable(source: NationSource): readonly ReportBlock[] {
	const { messages, figures, latest, locale } = source;
	const years = figures.years.toReversed();
	if (latest === undefined || years.length < 2) return [];
	const columns = [
		headerColumn(messages.prefecture),
		...years.map(({ fiscalYear }) => column(messages.shortYear(fiscalYear), 'end'))
	];
	const rows = latest.prefectures.map(({ prefecture }) => [
		prefectureName(prefecture, locale),
		...years.map((year) => scoreCell(medianOf(groupIn(year, prefecture)?.overall)))
	]);
	return [table(messages.prefectureYears(editionSaid(source)), columns, rows)];
}

const groupIn = ({ prefectures }: NationYear, code: string) =>
	prefectures.find(({ prefecture }) => prefecture === code);

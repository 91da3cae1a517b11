import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { populationClasses } from '#lib/domain/comparison/population-class.ts';
import { parseCsv } from '#lib/formats/answers-csv/parse-csv.ts';
import { hidingWords as inEnglish } from '#lib/i18n/messages/en/hiding-words.ts';
import { hidingWords as inJapanese } from '#lib/i18n/messages/ja/hiding-words.ts';
import { openDataMessagesFor } from '#lib/i18n/open-data-messages.ts';
import { openDataFiles } from '#lib/report/open-data/open-data-files.ts';
import type { OpenDataSet } from '#lib/report/open-data/open-data-set.ts';
import {
	aHiddenGroup,
	anOpenCity,
	anOpenDataSet,
	anOpenGroup
} from '../../support/an-open-data-set.ts';
import { csvwFaults } from '../../support/csvw-faults.ts';
import { valueOf } from '../../support/value-of.ts';

const made = (changes: Partial<OpenDataSet> = {}) => valueOf(openDataFiles(anOpenDataSet(changes)));

const filesOf = (changes: Partial<OpenDataSet> = {}): ReadonlyMap<string, string> =>
	new Map(made(changes).files.map(({ name, text }) => [name, text]));

const rowsOf = (text: string | undefined) => {
	const [head = [], ...rows] = valueOf(parseCsv((text ?? '').replace(/^\ufeff/, ''))).map(
		({ cells }) => cells
	);
	return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])));
};

describe('a data set to be published', () => {
	it('holds figures, both dictionaries, corrections, metadata and what to know, and no city', () => {
		expect([...filesOf().keys()]).toEqual([
			'README.md',
			'group-figures.csv',
			'corrections.csv',
			'dictionary-ja.csv',
			'dictionary-en.csv',
			'csv-metadata.json'
		]);
	});

	it('is what its metadata says', () => {
		expect(csvwFaults(filesOf())).toEqual([]);
		expect(
			csvwFaults(filesOf({ cities: [anOpenCity(), anOpenCity({ layer: 'service' })] }))
		).toEqual([]);
	});

	it('is judged by a checker that finds what is wrong', () => {
		const broken = (from: RegExp, to: string) => {
			const files = new Map(filesOf());
			files.set('group-figures.csv', (files.get('group-figures.csv') ?? '').replace(from, to));
			return csvwFaults(files);
		};
		expect(broken(/61\.3/, 'χ')).toEqual(['group-figures.csv 0: mean']);
		expect(broken(/^\ufeff/, '')).toEqual(['group-figures.csv: bytes']);
		expect(broken(/median/, 'middle')).toEqual(['group-figures.csv: headings']);
		expect(broken(/,hidden,/, ',,')).toEqual(['group-figures.csv 1: status']);
		expect(broken(/3\.0,28,/, '3.0,00,')).toEqual(['group-figures.csv: keys']);
	});

	it('leaves the place of a hidden number empty and says why beside it', () => {
		const [whole, hidden] = rowsOf(filesOf().get('group-figures.csv'));
		expect(whole).toMatchObject({ mean: '61.3', status: 'shown', mark: '' });
		expect(hidden).toMatchObject({
			prefecture_code: '28',
			prefecture_name_ja: '兵庫県',
			mean: '',
			grade_a: '',
			status: 'hidden',
			mark: 'χ'
		});
	});

	it.each([
		['few', '*'],
		['none', '–'],
		['unknown', '…']
	] as const)('marks %s with %s', (status, mark) => {
		const text = filesOf({ groups: [anOpenGroup({ status })] }).get('group-figures.csv');
		expect(rowsOf(text)[0]).toMatchObject({ status, mark });
	});

	it('explains every column of every table in both languages, with a value of its own', () => {
		const files = filesOf({ cities: [anOpenCity()] });
		for (const locale of ['ja', 'en']) {
			const entries = rowsOf(files.get(`dictionary-${locale}.csv`));
			for (const file of ['group-figures.csv', 'cities.csv', 'corrections.csv']) {
				const head = (files.get(file) ?? '').slice(1).split('\r\n')[0]?.split(',');
				const explained = entries.filter((entry) => entry['file'] === file);
				expect(explained.map(({ name }) => name)).toEqual(head);
			}
			expect(entries.find(({ name }) => name === 'mean')).toMatchObject({
				unit: expect.stringMatching(/^[%％]$/),
				example: '61.3'
			});
		}
	});

	it('explains the words for classes that figures are given by', () => {
		for (const locale of ['ja', 'en'] as const) {
			const { codes } = openDataMessagesFor(locale).columns.population_class;
			for (const name of populationClasses) expect(codes).toContain(name);
		}
	});

	it('names no city unless it was handed in, and then says so', () => {
		const files = filesOf({ cities: [anOpenCity()] });
		expect(files.get('cities.csv')).toContain('282103,加古川市');
		expect(files.get('README.md')).toContain('cities.csv');
		expect([...filesOf().values()].join('')).not.toContain('加古川市');
	});

	it('says who publishes it, under which terms, who answered, and how to read it', () => {
		const text = filesOf().get('README.md') ?? '';
		expect(text).toContain('架空県');
		expect(text).toContain('<https://creativecommons.org/licenses/by/4.0/>');
		expect(text).toContain('2026年度：対象 20団体、回答 15団体、集計 第3.0版 15団体');
		expect(text).toContain(
			'Fiscal year 2026: cities asked 20, with results 15, counted 15 on edition 3.0'
		);
		expect(text).toContain('50 + 10 × (own score − mean) ÷ standard deviation');
	});

	it('says of statistics and of counts by grade what is hidden, and what bears a star', () => {
		const text = filesOf().get('README.md') ?? '';
		for (const said of Object.values(inJapanese('団体'))) expect(text).toContain(`- ${said}\n`);
		for (const said of Object.values(inEnglish('cities'))) expect(text).toContain(`- ${said}\n`);
	});

	it('says that terms and publisher are missing, and puts none into the metadata', () => {
		const files = filesOf({ publisher: undefined, licence: undefined });
		expect(files.get('README.md')).toContain('利用条件：未定（公表する前に決めてください）');
		expect(files.get('csv-metadata.json')).not.toContain('dc:license');
		expect(filesOf({ licence: 'pdl-1.0' }).get('csv-metadata.json')).toContain(
			'public_data_license_v1.0'
		);
	});

	it('says of a sample everywhere that it is one', () => {
		const files = filesOf({ sample: true });
		expect(files.get('README.md')).toContain('見本データです');
		expect(files.get('README.md')).toContain('This is sample data');
		expect(rowsOf(files.get('group-figures.csv')).map(({ sample }) => sample)).toEqual([
			'true',
			'true'
		]);
	});

	it('lets no text of others become markup or a formula', () => {
		const hostile = '=HYPERLINK("https://x.example")';
		const files = filesOf({
			publisher: '<img src=x onerror=alert(1)>\n# Heading',
			cities: [anOpenCity({ name: hostile })]
		});
		expect(files.get('README.md')).not.toMatch(/(?<!\\)<img|^# Heading/m);
		expect(rowsOf(files.get('cities.csv'))[0]?.['name']).toBe(`'${hostile}`);
	});

	it('comes out the same, byte by byte, for the same input', () => {
		expect(made()).toEqual(made());
	});

	it('is what its metadata says, whatever the figures are', () => {
		const figure = fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10));
		const group = fc.record({ mean: figure, median: figure, gradeD: fc.option(fc.nat(99)) });
		fc.assert(
			fc.property(fc.array(group, { maxLength: 4 }), fc.string(), (groups, publisher) => {
				const rows = groups.map((one, place) =>
					anOpenGroup({ ...one, layer: `layer-${String(place)}` })
				);
				return csvwFaults(filesOf({ groups: rows, publisher })).length === 0;
			})
		);
	});
});

describe('corrections', () => {
	const before = filesOf({ today: '2026-11-01' });
	const former = (files: ReadonlyMap<string, string>) => ({
		groupFigures: files.get('group-figures.csv') ?? '',
		corrections: files.get('corrections.csv') ?? ''
	});

	it('list nothing where nothing was published otherwise', () => {
		expect(made({ former: former(before) }).corrected).toEqual([]);
		expect(rowsOf(filesOf({ former: former(before) }).get('corrections.csv'))).toEqual([]);
	});

	it('are found in a data set that knew no classes of similar bodies yet', () => {
		const without = (text = '') =>
			text
				.split('\r\n')
				.map((line) =>
					line
						.split(',')
						.filter((_, place) => place !== 6)
						.join(',')
				)
				.join('\r\n');
		expect(before.get('group-figures.csv')).toMatch(/^(?:[^,]*,){6}similar_class,/);
		const groupFigures = without(before.get('group-figures.csv'));
		const corrections = (before.get('corrections.csv') ?? '').replace('similar_class,', '');
		expect(made({ former: { groupFigures, corrections } }).corrected).toEqual([]);
		const { corrected } = made({
			former: { groupFigures, corrections },
			groups: [anOpenGroup({ mean: 61.4 }), aHiddenGroup()]
		});
		expect(corrected).toHaveLength(1);
	});

	it('say the day, the place, and the numbers before and after', () => {
		const files = filesOf({
			former: former(before),
			groups: [anOpenGroup({ mean: 61.4 }), aHiddenGroup()]
		});
		expect(rowsOf(files.get('corrections.csv'))).toEqual([
			{
				date: '2026-11-29',
				fiscal_year: '2026',
				edition: '3.0',
				prefecture_code: '00',
				population_class: 'all',
				similar_class: 'all',
				layer: 'all',
				column: 'mean',
				before: '61.3',
				after: '61.4',
				before_status: 'shown',
				after_status: 'shown'
			}
		]);
		expect(csvwFaults(files)).toEqual([]);
	});

	it('keep those listed before, and list each once', () => {
		const groups = [anOpenGroup({ mean: 61.4 }), aHiddenGroup()];
		const second = filesOf({ former: former(before), groups });
		const third = filesOf({ former: former(second), groups, today: '2026-12-24' });
		expect(third.get('corrections.csv')).toBe(second.get('corrections.csv'));
	});

	it('know a figure that is hidden now, and one that is gone', () => {
		const groups = [aHiddenGroup({ prefecture: '00' })];
		const { corrected } = made({ former: former(before), groups });
		expect(corrected.find(({ column }) => column === 'mean')).toMatchObject({
			before: '61.3',
			after: '',
			afterStatus: 'hidden'
		});
	});

	it('do not speak of a year that was not published before', () => {
		const groups = [anOpenGroup(), aHiddenGroup(), anOpenGroup({ fiscalYear: 2027 })];
		expect(made({ former: former(before), groups }).corrected).toEqual([]);
	});

	it('do not speak of a division or a column that was not published before', () => {
		const groups = [
			anOpenGroup({ asked: 40 }),
			anOpenGroup({ populationClass: 'under-10000' }),
			anOpenGroup({ similarClass: '都市Ⅱ－１' })
		];
		const unasked = filesOf({ groups: [anOpenGroup({ asked: null })] });
		expect(made({ former: former(unasked), groups }).corrected).toEqual([]);
		const asked = filesOf({ groups: [anOpenGroup({ asked: 41 })] });
		expect(made({ former: former(asked), groups }).corrected).toMatchObject([
			{ column: 'cities_asked', before: '41', after: '40' }
		]);
	});

	it('warn where one to four cities more or fewer would tell their figures', () => {
		const changed = (cities: number) =>
			made({ former: former(before), groups: [anOpenGroup({ cities }), aHiddenGroup()] }).telling;
		expect(changed(16)).toHaveLength(1);
		expect(changed(11)).toHaveLength(1);
		expect(changed(20)).toHaveLength(0);
	});

	it('refuse a file that is no such table', () => {
		const refused = (groupFigures: string, corrections = '') =>
			openDataFiles(anOpenDataSet({ former: { groupFigures, corrections } }));
		expect(refused('a,b\r\n1,2\r\n')).toEqual({
			ok: false,
			error: { kind: 'not-open-data', file: 'group-figures.csv' }
		});
		expect(refused(before.get('group-figures.csv') ?? '', 'x\r\n')).toEqual({
			ok: false,
			error: { kind: 'not-open-data', file: 'corrections.csv' }
		});
	});
});

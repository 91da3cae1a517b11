import { groupId, publicationId, publishedGroupId } from '#lib/domain/comparison/group-id.ts';
import {
	overallMeasure,
	type GroupKeys,
	type ProtectedGroup
} from '#lib/domain/comparison/group-row.ts';
import { tableSql } from '../table-sql.ts';
import type { Engine, Row } from './engine.ts';
import { groupKeysIn } from './group-keys-in.ts';
import { numberIn } from './row-values.ts';

/** Which group of a year: where nothing is given, all of its cities. */
export type WhichGroup = Partial<
	Pick<GroupKeys, 'prefecture' | 'populationClass' | 'similarClass'>
>;

/** Results of a group. */
export type GroupAnswers = {
	/** Of those that were asked, as far as that is known. */
	readonly answered: number;
	/** Of others. */
	readonly unasked: number;
	/** With too few answers to be counted in statistics; they are among those above. */
	readonly unfinished: number;
};

type OfYear = Pick<GroupKeys, 'fiscalYear' | 'edition'>;

/** Who was asked and who gave a result, group by group: numbers of cities, which are no secret. */
export type AskedAndAnswered = {
	/** How many were asked, whatever the edition: in the newest year, where anybody said it; else null. */
	readonly askedIn: (group: WhichGroup & Pick<GroupKeys, 'fiscalYear'>) => number | null;
	readonly of: (group: WhichGroup & OfYear) => GroupAnswers;
	/** Of all editions of the year. */
	readonly ofAllEditions: (fiscalYear: number) => GroupAnswers;
	/** Groups of a year with a result, or that were asked, in which no city is counted: those that are not among `known`. */
	readonly emptyGroups: (
		year: OfYear,
		known: readonly ProtectedGroup[]
	) => readonly ProtectedGroup[];
};

/** Asks the tables of `measureCities` for it. */
export async function askedAndAnswered(engine: Engine): Promise<AskedAndAnswered> {
	const answers = (await engine.rows(tableSql('group_answers'))).map(answersIn);
	const newest = Math.max(0, ...answers.map(({ keys }) => keys.fiscalYear));
	const [told] = await engine.rows('SELECT edition FROM told_edition');
	const asked = (await engine.rows(tableSql('group_asked'))).map((row) => ({
		keys: groupKeysIn({ ...row, fiscal_year: newest, edition: told?.['edition'] ?? '' }),
		asked: numberIn(row, 'asked')
	}));
	const found = new Map(answers.map((one) => [publishedGroupId(one.keys), one]));
	const askedOf = new Map(asked.map((one) => [groupId(one.keys), one.asked]));
	const askedIn: AskedAndAnswered['askedIn'] = ({ fiscalYear, ...which }) =>
		asked.length === 0 || fiscalYear !== newest
			? null
			: (askedOf.get(groupId(keysOf({ ...which, fiscalYear, edition: '' }))) ?? 0);
	const of: AskedAndAnswered['of'] = (group) =>
		found.get(publishedGroupId(keysOf(group))) ?? nobody;
	return {
		askedIn,
		of,
		ofAllEditions: (fiscalYear) =>
			answers
				.filter(({ keys }) => keys.fiscalYear === fiscalYear && isWhole(keys))
				.reduce(together, nobody),
		emptyGroups: (year, known) => {
			const ids = new Set(known.map(publishedGroupId));
			const wanted = [...answers, ...asked]
				.map(({ keys }) => keys)
				.filter((keys) => publicationId(keys) === publicationId(keysOf(year)));
			const lacking = new Map(
				wanted
					.filter((keys) => !ids.has(publishedGroupId(keys)))
					.map((keys) => [publishedGroupId(keys), keys])
			);
			return [...lacking.values()].map((keys) => ({
				...keys,
				...nothingCounted,
				asked: askedIn(keys),
				answered: of(keys).answered
			}));
		}
	};
}

const nobody: GroupAnswers = { answered: 0, unasked: 0, unfinished: 0 };

const together = (a: GroupAnswers, b: GroupAnswers): GroupAnswers => ({
	answered: a.answered + b.answered,
	unasked: a.unasked + b.unasked,
	unfinished: a.unfinished + b.unfinished
});

const nothingCounted = {
	measure: overallMeasure,
	n: 0,
	mean: null,
	median: null,
	lowerQuartile: null,
	upperQuartile: null,
	standardDeviation: null,
	mark: 'empty',
	star: false
} as const;

const answersIn = (row: Row): GroupAnswers & { readonly keys: GroupKeys } => ({
	keys: groupKeysIn(row),
	answered: numberIn(row, 'answered'),
	unasked: numberIn(row, 'unasked'),
	unfinished: numberIn(row, 'unfinished')
});

const keysOf = (group: WhichGroup & OfYear): GroupKeys => ({
	fiscalYear: group.fiscalYear,
	edition: group.edition,
	prefecture: group.prefecture ?? null,
	populationClass: group.populationClass ?? null,
	similarClass: group.similarClass ?? null,
	panel: null
});

const isWhole = ({ prefecture, populationClass, similarClass }: GroupKeys): boolean =>
	[prefecture, populationClass, similarClass].every((key) => key === null);

import { cityColumns, cityKey } from './city-columns.ts';
import { groupColumns, groupKey } from './group-columns.ts';
import type { OpenDataSet } from './open-data-set.ts';
import type { OpenCity, OpenGroup } from './open-group.ts';
import { openTable, type OpenTable } from './open-table.ts';

/** What is the same in every row. */
export type TableFacts = Pick<OpenDataSet, 'guideline' | 'scoringVersion' | 'sample'>;

/** The protected figures of groups. */
export const groupTable = (facts: TableFacts, groups: readonly OpenGroup[]): OpenTable =>
	openTable(groupFile, groupColumns(facts), groupKey, groups);

/** The figures of cities that are named, where they are. */
export const cityTable = (facts: TableFacts, cities: readonly OpenCity[]): OpenTable =>
	openTable(cityFile, cityColumns(facts), cityKey, cities);

/** The names of their files. */
export const groupFile = 'group-figures.csv';
export const cityFile = 'cities.csv';

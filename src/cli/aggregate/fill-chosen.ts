import { fictionalCodes } from '#lib/domain/fictional-nation/former-codes.ts';
import { scoringVersion } from '#lib/domain/scoring/score.ts';
import type { AggregateRequest } from './aggregate-request.ts';
import type { AggregateTools } from './aggregate-tools.ts';
import { chooseCities } from './choose-cities.ts';
import { appendChosen } from './duckdb/append-chosen.ts';
import type { Engine } from './duckdb/engine.ts';
import type { WorkStore } from './duckdb/work-store.ts';
import type { Gathered } from './gather.ts';
import { aliasCities, type AliasedCities } from './give-aliases.ts';
import type { LeftOutLine, LeftOutList } from './left-out-list.ts';
import { aliasPlaces, classesGiven, placesOf, unaskedOf, withoutPopulation } from './places.ts';
import { summaryOf, type Summary } from './summary.ts';

/** What is told of a run once the cities that are compared stand in the tables. */
export type ChosenResults = {
	readonly summary: Summary;
	readonly left: readonly LeftOutLine[];
	/** Names of municipalities with a result that the table of similar bodies does not name. */
	readonly notInClasses: readonly string[];
	/** Likewise those that the table of populations does not name. */
	readonly notInPopulation: readonly string[];
	/** Who is who, where aliases stand in the tables. */
	readonly aliases?: AliasedCities['aliases'];
};

type Choosing = {
	readonly engine: Engine;
	readonly store: WorkStore;
	readonly leftOut: LeftOutList;
	readonly request: AggregateRequest;
	readonly tools: AggregateTools;
};

/**
 * Chooses among what was gathered and fills the tables `chosen` and `places`. No list of cities outlives it: what comes
 * after is asked of the tables. Gives only what was left out where nothing can be compared.
 */
export async function fillChosen(
	{ engine, store, leftOut, request, tools }: Choosing,
	{ seen, files }: Gathered
): Promise<ChosenResults | Pick<ChosenResults, 'left'>> {
	const { guideline, chosen: named } = chooseCities(
		await store.entriesOf(seen),
		choiceOf(request, tools),
		leftOut
	);
	const aliased = request.aliases ? aliasCities(named) : undefined;
	const chosen = aliased?.chosen ?? named;
	const left = leftOut.lines();
	if (chosen.length === 0) return { left };
	const ownPlaces = placesOf(named, tools.facts);
	const places = aliased === undefined ? ownPlaces : aliasPlaces(ownPlaces, aliased);
	const classes = classesGiven(places, tools.facts);
	await appendChosen(engine, chosen, places);
	const summary = summaryOf(
		{
			files,
			guideline,
			unasked: unaskedOf(named, tools.facts),
			scoringVersion,
			program: tools.program,
			engine: `DuckDB ${engine.version}`,
			classes: classes && { year: classes.year, notInTable: classes.notInTable.length },
			request
		},
		chosen,
		left
	);
	return {
		summary,
		left,
		notInClasses: classes?.notInTable ?? [],
		notInPopulation: withoutPopulation(places, tools.facts),
		...(aliased && { aliases: aliased.aliases })
	};
}

const choiceOf = (request: AggregateRequest, { facts }: AggregateTools) => ({
	scoringVersion,
	samples: request.samples,
	...(request.guideline !== null && { guideline: request.guideline }),
	...(request.edition !== null && { edition: request.edition }),
	...(request.stage !== null && { stage: request.stage }),
	codes: request.samples ? fictionalCodes : facts.names
});

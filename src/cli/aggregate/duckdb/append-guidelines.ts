import { changesOf, type Crosswalk } from '#lib/domain/checklist/crosswalk.ts';
import { changesBetween } from '#lib/domain/edition-change/changes-between.ts';
import type { LensGroup } from '#lib/domain/checklist/lens.ts';
import { findCrosswalkBetween } from '#lib/application/find-crosswalk.ts';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';
import { fillTable } from './append-chosen.ts';
import type { Engine } from './engine.ts';

/** Fills the tables `lens_groups` and `crosswalk` with what this build ships. */
export async function appendGuidelines(
	engine: Engine,
	catalogue: ChecklistCatalogue
): Promise<void> {
	await fillTable(
		engine,
		'lens_groups',
		[
			['lens', 'text', ({ lens }) => lens.lens],
			['group_id', 'text', ({ group }) => group.id],
			['parent_id', 'text', ({ parent }) => parent],
			['position', 'integer', ({ position }) => position],
			['lens_title_ja', 'text', ({ lens }) => lens.title.ja],
			['lens_title_en', 'text', ({ lens }) => lens.title.en],
			['title_ja', 'text', ({ group }) => group.title.ja],
			['title_en', 'text', ({ group }) => group.title.en]
		],
		groupsOf(catalogue)
	);
	await fillTable(
		engine,
		'crosswalk',
		[
			['guideline', 'text', ({ walk }) => walk.guideline],
			['position', 'integer', ({ position }) => position],
			['from_edition', 'text', ({ walk }) => walk.from.edition],
			['from_revision', 'integer', ({ walk }) => walk.from.revision],
			['from_control', 'text', ({ from }) => from],
			['relation', 'text', ({ relation }) => relation],
			['to_edition', 'text', ({ walk }) => walk.to.edition],
			['to_revision', 'integer', ({ walk }) => walk.to.revision],
			['to_control', 'text', ({ to }) => to]
		],
		crossingsOf(catalogue)
	);
}

const groupsOf = (catalogue: ChecklistCatalogue) =>
	catalogue
		.lenses()
		.flatMap((lens) =>
			lens.groups
				.flatMap((group: LensGroup) => [
					{ lens, group, parent: null },
					...(group.groups ?? []).map((inner) => ({ lens, group: inner, parent: group.id }))
				])
				.map((row, i) => ({ ...row, position: i + 1 }))
		);

/** A row for every pair of controls that a crosswalk ties; its ends are null where there is none. */
const crossingsOf = (catalogue: ChecklistCatalogue) =>
	everyWay(catalogue.crosswalks()).flatMap((walk) => {
		const [from, to] = [walk.from, walk.to].map((end) => checklistAt(catalogue, walk, end));
		const written = changesOf(walk);
		const led = new Set(written.flatMap((change) => change.to));
		const added = (to?.controls ?? []).filter(({ id }) => !led.has(id)).map(({ id }) => id);
		// What is not at hand any more was held against the crosswalk when this was built.
		const changes =
			from && to
				? changesBetween({ from, to }, walk)
				: [...written, ...added.map((id) => ({ relation: 'new', from: [], to: [id] }))];
		return changes
			.flatMap((change) =>
				orNull(change.from).flatMap((one) =>
					orNull(change.to).map((other) => ({ relation: change.relation, from: one, to: other }))
				)
			)
			.map((row, i) => ({ ...row, walk, position: i + 1 }));
	});

/** The crosswalks there are, and those that lead on from each other put together. */
function everyWay(written: readonly Crosswalk[]): readonly Crosswalk[] {
	const ends = written.flatMap(({ guideline, from, to }) => [
		{ guideline, ...from },
		{ guideline, ...to }
	]);
	const ways = ends.flatMap((from) =>
		ends.flatMap((to) => findCrosswalkBetween(from, to, written) ?? [])
	);
	const keyOf = ({ guideline, from, to }: Crosswalk) => JSON.stringify([guideline, from, to]);
	return [...new Map([...written, ...ways].map((walk) => [keyOf(walk), walk])).values()];
}

const checklistAt = (
	catalogue: ChecklistCatalogue,
	{ guideline }: Crosswalk,
	{ edition, revision }: Crosswalk['from']
) =>
	catalogue
		.list()
		.map(({ checklist }) => checklist)
		.find(
			(one) => one.guideline === guideline && one.edition === edition && one.revision === revision
		);

const orNull = (ids: readonly string[]): readonly (string | null)[] =>
	ids.length === 0 ? [null] : ids;

import { dayInJapan } from '#lib/domain/primitives/japan.ts';
import type { DrawerItem, EditionChange } from '#lib/domain/assessment/assessment.ts';
import { controlsById } from '#lib/domain/checklist/find-control.ts';
import type { Relation } from '#lib/domain/checklist/crosswalk.ts';
import { countMarks } from './answer-marks.ts';
import type { FactRow, ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

type ControlChange = EditionChange['changes'][number];

/** Every change of edition, control by control; and one that was begun and not finished. */
export function editionChangePart(source: ReportSource): readonly ReportBlock[] {
	const { assessment, messages } = source;
	const { editionChanges = [], editionDraft } = assessment;
	if (editionChanges.length === 0 && editionDraft === undefined) return [];
	return [
		{ kind: 'page-break' },
		heading(1, messages.editionChangesTitle, 'edition-changes'),
		...draftNote(source),
		...(editionChanges.length === 0 ? [] : [markCounts(source)]),
		...editionChanges.flatMap((change, index) => changeSection(source, change, index))
	];
}

function draftNote({ assessment, editions, messages }: ReportSource): readonly ReportBlock[] {
	const { editionDraft: draft } = assessment;
	if (draft === undefined) return [];
	const to = editions.editionName(draft.to.edition, draft.to.revision);
	const text = messages.editionDraft(to, messages.dateOf(dayInJapan(draft.startedAt)));
	return [paragraph(text)];
}

function markCounts({ assessment, messages }: ReportSource): ReportBlock {
	const { 'wording-changed': reworded, reconfirm } = countMarks(assessment);
	return paragraph(messages.marksLeft(reworded, reconfirm));
}

function changeSection(
	source: ReportSource,
	change: EditionChange,
	index: number
): readonly ReportBlock[] {
	const { editions, messages } = source;
	const from = editions.editionName(change.from.edition, change.from.revision);
	const to = editions.editionName(change.to.edition, change.to.revision);
	const title = messages.editionChangeTitle(from, to);
	const id = `edition-change-${String(index)}`;
	const changed = (Object.keys(editions.relations) as Relation[])
		.filter((relation) => relation !== 'same')
		.flatMap((relation) => change.changes.filter((item) => item.relation === relation));
	return [
		heading(2, title, id),
		{ kind: 'facts', rows: factsOf(source, change) },
		countTable(source, title, change),
		...(changed.length === 0
			? []
			: [
					heading(3, messages.changedControls, `${id}-controls`),
					controlTable(source, change, changed)
				])
	];
}

function factsOf({ messages }: ReportSource, { at, by }: EditionChange): readonly FactRow[] {
	const on = { label: messages.changedOn, value: messages.dateOf(dayInJapan(at)) };
	return by === undefined ? [on] : [on, { label: messages.changedBy, value: by }];
}

/** How many controls and answers each relation took along, and what it means. */
function countTable(
	{ editions, messages }: ReportSource,
	caption: string,
	{ changes }: EditionChange
): ReportBlock {
	const columns = [
		headerColumn(messages.relation),
		column(messages.changeCount, 'end'),
		column(messages.answerCount, 'end'),
		column(messages.meaning)
	];
	const rows = Object.entries(editions.relations).flatMap(([relation, { name, meaning }]) => {
		const own = changes.filter((change) => change.relation === relation);
		const answers = own.reduce((sum, change) => sum + change.answers, 0);
		return own.length === 0 ? [] : [[name, String(own.length), String(answers), meaning]];
	});
	return table(caption, columns, rows);
}

function controlTable(
	source: ReportSource,
	change: EditionChange,
	changed: readonly ControlChange[]
): ReportBlock {
	const { editions, messages } = source;
	const columns = [
		column(messages.relation),
		column(editions.from),
		column(editions.to),
		headerColumn(messages.control),
		column(messages.answerCount, 'end')
	];
	const rows = changed.map((item) => [
		editions.relations[item.relation].name,
		idsOf(item.from),
		idsOf(item.to),
		titlesOf(source, change, item),
		String(item.answers)
	]);
	return table(messages.changedControls, columns, rows);
}

const idsOf = (ids: readonly string[]): string => (ids.length === 0 ? '–' : ids.join('\n'));

/** Titles of the new controls as the checklist has them now; of retired ones as the drawer kept them. */
function titlesOf(
	{ assessment, checklist, choices }: ReportSource,
	change: EditionChange,
	{ from, to }: ControlChange
): string {
	const controls = controlsById(checklist);
	const titleOf = (id: string): string => {
		const known = to.length > 0 ? controls.get(id) : findDrawn(assessment.drawer, change, id);
		return known?.title?.[choices.locale] ?? '–';
	};
	const ids = to.length > 0 ? to : from;
	return ids.map((id) => (ids.length > 1 ? `${id}　${titleOf(id)}` : titleOf(id))).join('\n');
}

const findDrawn = (
	drawer: readonly DrawerItem[],
	{ from }: EditionChange,
	id: string
): DrawerItem | undefined =>
	drawer.find(
		(item) => item.control === id && item.title !== undefined && item.from?.digest === from.digest
	);

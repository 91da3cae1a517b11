import { isAssessmentMethod, isExamination } from './examined-objects.ts';
import type { LeftTally } from './left-tally.ts';
import {
	explainingGroup,
	hasGuidance,
	isOverview,
	listOscalGroups,
	listOscalLayers,
	listOscalParams
} from './list-oscal-controls.ts';
import type {
	OscalCatalog,
	OscalControl,
	OscalGroup,
	OscalMarked,
	OscalParam,
	OscalPart
} from './oscal-catalog.ts';
import { isOwnProp } from './own-props.ts';
import { isSuccession, isWithdrawn } from './withdrawn-statement.ts';

/** Counts everything in a catalog that a checklist has no place for. */
export function countLeft(catalog: OscalCatalog, left: LeftTally): void {
	left.add('back-matter-resources', catalog['back-matter']?.resources?.length ?? 0);
	countHead(catalog.metadata, left);
	for (const param of listOscalParams(catalog)) countParam(param, left);
	const layers = listOscalLayers(catalog);
	const placed = layers.flatMap(({ controls }) => controls);
	const read = new Set([
		...layers.map(({ groups }) => groups.at(-1)),
		...placed.filter(({ control }) => !hasGuidance(control)).map(explainingGroup)
	]);
	for (const group of listOscalGroups(catalog.groups)) countGroup(group, read.has(group), left);
	left.add('finer-groups', new Set(placed.flatMap(({ within }) => within)).size);
	for (const { control } of placed) countControl(control, left);
}

function countHead(metadata: OscalCatalog['metadata'], left: LeftTally): void {
	countMarks(metadata, left);
	const lists = [
		metadata.revisions,
		metadata['document-ids'],
		metadata.roles,
		metadata.locations,
		metadata.parties,
		metadata['responsible-parties'],
		metadata.actions
	];
	left.add(
		'metadata-entries',
		lists.reduce((sum, list) => sum + (list?.length ?? 0), 0)
	);
}

/** A parameter shows its values, choices or label; what is said about choosing them has no place. */
function countParam(param: OscalParam, left: LeftTally): void {
	countMarks(param, left);
	const { usage, constraints = [], guidelines = [] } = param;
	left.add(
		'parameter-notes',
		(usage === undefined ? 0 : 1) + constraints.length + guidelines.length
	);
}

/** The overview of a group is read where it is a layer, or explains its controls. */
function countGroup(group: OscalGroup, isRead: boolean, left: LeftTally): void {
	countMarks(group, left);
	if ((group.controls ?? []).length + (group.groups ?? []).length === 0) left.add('empty-groups');
	for (const part of group.parts ?? []) {
		if (isRead && isOverview(part)) countMarksWithin(part, left);
		else left.add('other-parts');
	}
}

function countControl(control: OscalControl, left: LeftTally): void {
	const { links = [], props = [], parts = [] } = control;
	const [isLinkRead, isPropRead] = isWithdrawn(control)
		? [isSuccession, ({ name }: { readonly name: string }) => name === 'status']
		: [() => false, () => false];
	countMarks(
		{
			links: links.filter((link) => !isLinkRead(link)),
			props: props.filter((prop) => !isPropRead(prop) && !isOwnProp(prop))
		},
		left
	);
	for (const part of parts) countPart(part, left);
}

function countPart(part: OscalPart, left: LeftTally): void {
	if (part.name === 'statement' || part.name === 'guidance') countMarksWithin(part, left);
	else if (part.name === 'assessment-objective') left.add('assessment-objectives', partsIn(part));
	else if (!isAssessmentMethod(part)) left.add('other-parts');
	else if (!isExamination(part)) left.add('assessment-methods');
}

/** Links and properties of a part whose words are read, and of those within it; labels are read too. */
function countMarksWithin(
	{ links = [], props = [], parts = [] }: OscalPart,
	left: LeftTally
): void {
	countMarks({ links, props: props.filter(({ name }) => name !== 'label') }, left);
	for (const inner of parts) countMarksWithin(inner, left);
}

function countMarks({ links = [], props = [] }: OscalMarked, left: LeftTally): void {
	const related = links.filter(({ rel }) => rel === 'related').length;
	left.add('related-links', related);
	left.add('other-links', links.length - related);
	left.add('properties', props.length);
}

const partsIn = ({ parts = [] }: OscalPart): number =>
	parts.reduce((sum, part) => sum + partsIn(part), 1);

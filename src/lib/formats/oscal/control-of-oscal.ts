import type { Control } from '#lib/domain/checklist/control.ts';
import { examinedObjects } from './examined-objects.ts';
import type { LeftTally } from './left-tally.ts';
import { isOwnControl, ownValuesOf } from './own-props.ts';
import {
	explainingGroup,
	hasGuidance,
	isOverview,
	type PlacedControl
} from './list-oscal-controls.ts';
import type { OscalControl } from './oscal-catalog.ts';
import type { OscalTexts, SameText } from './oscal-texts.ts';
import { proseOfParts } from './prose-of-parts.ts';
import { shortenText } from './shorten-text.ts';
import { isWithdrawn, withdrawnStatement } from './withdrawn-statement.ts';

/** What the controls of one catalog are made with. */
export type ControlSurroundings = {
	/** Title of the catalog, as a checklist has it. */
	readonly source: string;
	/** Titles of all controls by id. */
	readonly titles: ReadonlyMap<string, string>;
	readonly texts: OscalTexts;
	readonly left: LeftTally;
};

const mostEvidence = 8;
const longestSource = 500;

/**
 * One control of a catalog as one of a checklist. A catalog weighs nothing, unless it is one of ours: every
 * control gets the middle weight and effort, and the local government as its party.
 */
export function controlOfOscal(
	placed: PlacedControl,
	layer: string,
	surroundings: ControlSurroundings
): Control {
	const { control } = placed;
	const { source, texts } = surroundings;
	const guidance = ownGuidanceOf(control, texts) ?? { why: guidanceOf(placed, texts), how: [] };
	return {
		id: control.id,
		layer,
		title: texts.fitted(titleOf(placed, texts)),
		statement: statementOf(control, surroundings),
		...(guidance.why !== '' && { why: texts.fitted(guidance.why) }),
		how: guidance.how.map(texts.fitted),
		...(guidance.partly !== undefined && { partly: texts.fitted(guidance.partly) }),
		evidence: evidenceOf(control, surroundings),
		...ownValuesOf(control),
		...(isWithdrawn(control) && { state: 'obsolete' as const }),
		risks: [],
		parties: ['local-government'],
		basis: {
			kind: 'imported',
			source: `${shortenText(source, longestSource - control.id.length - 1)} ${control.id}`
		},
		references: []
	};
}

/** The groups that are no layers are named before the control. */
const titleOf = ({ control, within }: PlacedControl, texts: OscalTexts): string =>
	[...within, control].map(({ title }) => texts.words(title, 'line')).join(' / ');

type Guidance = { readonly why: string; readonly how: readonly string[]; readonly partly?: string };

/** Most steps that a control of a checklist may have. */
const mostSteps = 8;

/** What we wrote as three kinds of guidance, as it was; `undefined` for a control of somebody else's. */
function ownGuidanceOf(control: OscalControl, texts: OscalTexts): Guidance | undefined {
	if (!isOwnControl(control)) return undefined;
	const ofClass = (kind: string): string =>
		proseOfParts(
			(control.parts ?? []).filter((part) => part.name === 'guidance' && part.class === kind),
			texts
		);
	const [steps, partly] = [ofClass('how').split('\n\n'), ofClass('partly')];
	const how = [...steps.slice(0, mostSteps - 1), steps.slice(mostSteps - 1).join('\n\n')];
	return {
		why: ofClass('why'),
		how: how.filter((step) => step !== ''),
		...(partly !== '' && { partly })
	};
}

/** What a control says of itself, else what its group says of its controls. */
function guidanceOf(placed: PlacedControl, texts: OscalTexts): string {
	if (hasGuidance(placed.control)) return proseOfNamed(placed.control, 'guidance', texts);
	return proseOfParts((explainingGroup(placed)?.parts ?? []).filter(isOverview), texts);
}

function statementOf(control: OscalControl, { titles, texts }: ControlSurroundings): SameText {
	const stated = proseOfNamed(control, 'statement', texts);
	const withdrawn = isWithdrawn(control) ? withdrawnStatement(control, titles, texts) : null;
	if (withdrawn === null)
		return texts.fitted(stated === '' ? texts.words(control.title, 'line') : stated);
	if (stated === '') return withdrawn;
	return {
		ja: texts.fitted(`${withdrawn.ja}\n${stated}`).ja,
		en: texts.fitted(`${withdrawn.en}\n${stated}`).en
	};
}

function evidenceOf({ parts = [] }: OscalControl, { texts, left }: ControlSurroundings) {
	const objects = examinedObjects(parts)
		.map((line) => texts.words(line.replace(/^\s*[-*+]\s+/, ''), 'line'))
		.filter((words) => words !== '');
	left.add('evidence-examples', Math.max(0, objects.length - mostEvidence));
	return objects.slice(0, mostEvidence).map(texts.fitted);
}

const proseOfNamed = ({ parts = [] }: OscalControl, name: string, texts: OscalTexts): string =>
	proseOfParts(
		parts.filter((part) => part.name === name),
		texts
	);

import type { Control } from '#lib/domain/checklist/control.ts';
import { examinedObjects } from './examined-objects.ts';
import type { LeftTally } from './left-tally.ts';
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
 * One control of a catalog as one of a checklist. A catalog weighs nothing: every control gets the
 * middle weight and effort, and the local government as its party.
 */
export function controlOfOscal(
	control: OscalControl,
	layer: string,
	surroundings: ControlSurroundings
): Control {
	const { source, texts } = surroundings;
	const guidance = proseOfNamed(control, 'guidance', texts);
	return {
		id: control.id,
		layer,
		title: texts.fitted(texts.words(control.title)),
		statement: statementOf(control, surroundings),
		...(guidance !== '' && { why: texts.fitted(guidance) }),
		how: [],
		effort: 'M',
		evidence: evidenceOf(control, surroundings),
		...(isWithdrawn(control) && { state: 'obsolete' as const }),
		weight: 2,
		essential: false,
		risks: [],
		parties: ['local-government'],
		basis: {
			kind: 'imported',
			source: `${shortenText(source, longestSource - control.id.length - 1)} ${control.id}`
		},
		references: []
	};
}

function statementOf(control: OscalControl, { titles, texts }: ControlSurroundings): SameText {
	const stated = proseOfNamed(control, 'statement', texts);
	const withdrawn = isWithdrawn(control) ? withdrawnStatement(control, titles, texts) : null;
	if (withdrawn === null) return texts.fitted(stated === '' ? texts.words(control.title) : stated);
	if (stated === '') return withdrawn;
	return {
		ja: texts.fitted(`${withdrawn.ja}\n${stated}`).ja,
		en: texts.fitted(`${withdrawn.en}\n${stated}`).en
	};
}

function evidenceOf({ parts = [] }: OscalControl, { texts, left }: ControlSurroundings) {
	const objects = examinedObjects(parts)
		.map(texts.words)
		.filter((words) => words !== '');
	left.add('evidence-examples', Math.max(0, objects.length - mostEvidence));
	return objects.slice(0, mostEvidence).map(texts.fitted);
}

const proseOfNamed = ({ parts = [] }: OscalControl, name: string, texts: OscalTexts): string =>
	proseOfParts(
		parts.filter((part) => part.name === name),
		texts
	);

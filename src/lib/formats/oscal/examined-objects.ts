import { propOf, type OscalPart } from './oscal-catalog.ts';

const methodNames: ReadonlySet<string> = new Set(['assessment-method', 'assessment']);
const objectNames: ReadonlySet<string> = new Set(['assessment-objects', 'objects']);

/** Whether a part of a control says how it is assessed (`assessment` before OSCAL 1.1). */
export const isAssessmentMethod = ({ name }: OscalPart): boolean => methodNames.has(name);

/** Whether it is the method of examining documents: what can be shown as evidence. */
export const isExamination = (part: OscalPart): boolean =>
	isAssessmentMethod(part) && propOf(part, 'method')?.toUpperCase() === 'EXAMINE';

/** What is to be examined for a control, one by one: catalogs write a paragraph or a line for each. */
export const examinedObjects = (parts: readonly OscalPart[]): readonly string[] =>
	parts
		.filter(isExamination)
		.flatMap(({ parts: inner = [] }) => inner.filter(({ name }) => objectNames.has(name)))
		.flatMap(({ prose = '' }) => prose.split(/[\r\n]+/));

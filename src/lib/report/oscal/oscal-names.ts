import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { organisation } from '#lib/domain/assessment/component.ts';
import { uuidOf } from './oscal-values.ts';

/** The identity of everything that is written, derived from the assessment's own ids. */
export type OscalNames = {
	readonly document: string;
	readonly result: string;
	readonly plan: string;
	readonly checklist: string;
	readonly municipality: string;
	readonly party: (id: string) => string;
	/** A component, or the municipality for what is answered once. */
	readonly subject: (component: string) => { readonly uuid: string; readonly type: string };
	readonly observation: (component: string, control: string) => string;
	readonly review: (index: number) => string;
	readonly risk: (component: string, control: string) => string;
	readonly response: (action: string, component: string, control: string) => string;
	readonly finding: (control: string) => string;
	readonly evidence: (id: string) => string;
};

/** Names for one assessment in one state: another state of it is another document. */
export function oscalNames({ id }: Assessment, dataDigest: string): OscalNames {
	const named = (...name: readonly string[]) => uuidOf(id, ...name);
	const municipality = named('municipality');
	return {
		document: uuidOf(id, 'document', dataDigest),
		result: named('result'),
		plan: named('plan'),
		checklist: named('checklist'),
		municipality,
		party: (party) => named('party', party),
		subject: (component) =>
			component === organisation
				? { uuid: municipality, type: 'party' }
				: { uuid: named('component', component), type: 'component' },
		observation: (component, control) => named('observation', component, control),
		review: (index) => named('review', String(index)),
		risk: (component, control) => named('risk', component, control),
		response: (action, component, control) => named('response', action, component, control),
		finding: (control) => named('finding', control),
		evidence: (evidence) => named('evidence', evidence)
	};
}

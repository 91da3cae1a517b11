import type { Component } from '../assessment/component.ts';
import type { Condition } from '../checklist/condition.ts';

/** Facts of the city and, for a control answered per component, of that component. */
export type Circumstances = {
	readonly profile: Readonly<Record<string, boolean>>;
	readonly component?: Pick<Component, 'facts' | 'criticality'>;
};

/**
 * Whether a control with this condition applies. A fact nobody has stated yet counts as true: only a
 * stated "no" takes a control away. What is said of a component goes before what is said of the city.
 */
export function applies(condition: Condition | undefined, circumstances: Circumstances): boolean {
	return condition === undefined || truthOf(condition, circumstances) !== false;
}

/** True, false, or undefined where the facts are not known. */
function truthOf(condition: Condition, circumstances: Circumstances): boolean | undefined {
	if (typeof condition === 'string') return factOf(condition, circumstances);
	if ('not' in condition) {
		const inner = truthOf(condition.not, circumstances);
		return inner === undefined ? undefined : !inner;
	}
	if ('criticalityAtLeast' in condition) {
		const { component } = circumstances;
		return component === undefined || component.criticality >= condition.criticalityAtLeast;
	}
	const decisive = 'any' in condition;
	const parts = (decisive ? condition.any : condition.all).map((part) =>
		truthOf(part, circumstances)
	);
	if (parts.includes(decisive)) return decisive;
	return parts.includes(undefined) ? undefined : !decisive;
}

function factOf(fact: string, { profile, component }: Circumstances): boolean | undefined {
	return own(component?.facts, fact) ?? own(profile, fact);
}

const own = (
	facts: Readonly<Record<string, boolean>> | undefined,
	fact: string
): boolean | undefined =>
	facts !== undefined && Object.hasOwn(facts, fact) ? facts[fact] : undefined;

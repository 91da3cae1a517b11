import type { Condition } from '../released/condition-v1.ts';

export { conditionSchema, type Condition } from '../released/condition-v1.ts';
export { factIdSchema } from '../released/ids-v1.ts';

/** Every fact a condition asks for. */
export function factsIn(condition: Condition | undefined): readonly string[] {
	if (condition === undefined) return [];
	if (typeof condition === 'string') return [condition];
	if ('not' in condition) return factsIn(condition.not);
	if ('criticalityAtLeast' in condition) return [];
	return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
}

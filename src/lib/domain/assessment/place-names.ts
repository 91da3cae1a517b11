import type { Assessment } from './assessment.ts';
import { organisation } from './component.ts';

/** What everything that has answers is called: the whole city and its components. */
export const placeNames = (
	{ components }: Pick<Assessment, 'components'>,
	wholeCity: string
): ReadonlyMap<string, string> =>
	new Map([[organisation, wholeCity], ...components.map(({ id, name }) => [id, name] as const)]);

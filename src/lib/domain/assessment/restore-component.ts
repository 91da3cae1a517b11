import type { Assessment } from './assessment.ts';
import { putBack } from './put-back.ts';

/**
 * Takes back that a component was taken away: it stands where it was `before`, with its answers out of the
 * drawer, and is used again by those that used it. Whatever else was changed meanwhile stays.
 */
export function restoreComponent(
	assessment: Assessment,
	id: string,
	before: Pick<Assessment, 'components' | 'answers' | 'drawer'>
): Assessment {
	const components = putBack(assessment.components, before.components, id);
	if (components.length === assessment.components.length) return assessment;
	const users = new Set(before.components.filter(({ uses }) => uses.includes(id)).map((c) => c.id));
	const answers = before.answers[id];
	// What lay in the drawer before goes on lying there.
	let kept = before.drawer.filter(({ component }) => component === id).length;
	return {
		...assessment,
		components: components.map((one) =>
			users.has(one.id) && !one.uses.includes(id) ? { ...one, uses: [...one.uses, id] } : one
		),
		answers: answers === undefined ? assessment.answers : { ...assessment.answers, [id]: answers },
		drawer: assessment.drawer.filter(({ component }) => component !== id || kept-- > 0)
	};
}

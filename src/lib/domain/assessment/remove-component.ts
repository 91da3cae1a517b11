import type { Assessment } from './assessment.ts';

/**
 * Takes a component away. Its answers move to the drawer with the given reason, and nothing else
 * uses it any longer; actions and reviews keep naming it.
 */
export function removeComponent(assessment: Assessment, id: string, because: string): Assessment {
	const { [id]: orphaned = {}, ...answers } = assessment.answers;
	const kept = Object.entries(orphaned).map(([control, answer]) => ({
		component: id,
		control,
		answer,
		because
	}));
	return {
		...assessment,
		answers,
		drawer: [...assessment.drawer, ...kept],
		components: assessment.components
			.filter((component) => component.id !== id)
			.map((component) => ({ ...component, uses: component.uses.filter((used) => used !== id) }))
	};
}

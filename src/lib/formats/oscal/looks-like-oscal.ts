/** The models of OSCAL by the one key that their JSON files have on top. */
export const oscalModels = [
	'catalog',
	'profile',
	'component-definition',
	'system-security-plan',
	'assessment-plan',
	'assessment-results',
	'plan-of-action-and-milestones',
	'mapping-collection'
] as const;
export type OscalModel = (typeof oscalModels)[number];

/** Which model of OSCAL a parsed JSON file holds, going by its key on top alone. */
export function looksLikeOscal(value: unknown): OscalModel | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const entries = new Map<string, unknown>(Object.entries(value));
	return oscalModels.find((model) => {
		const content = entries.get(model);
		return typeof content === 'object' && content !== null && !Array.isArray(content);
	});
}

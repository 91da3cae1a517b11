import type { Assessment } from '../assessment/assessment.ts';

/** Stands where a name was. */
export const redacted = '■■■';

/** Names shorter than this are words or letters of other words. */
const shortestName = 2;

/** Takes the names of parties and components that may not appear out of what people have typed. */
export function createRedact(
	{ parties, components }: Pick<Assessment, 'parties' | 'components'>,
	visible: { readonly parties: ReadonlySet<string>; readonly components: ReadonlySet<string> }
): (text: string) => string {
	const shown = new Set([
		...parties.filter(({ id }) => visible.parties.has(id)).map(({ name }) => name),
		...components.filter(({ id }) => visible.components.has(id)).map(({ name }) => name)
	]);
	const hidden = [...parties, ...components]
		.map(({ name }) => name.trim())
		.filter((name) => name.length >= shortestName && !shown.has(name))
		// A name that holds another goes first.
		.sort((a, b) => b.length - a.length);
	return (text) => hidden.reduce((rest, name) => rest.replaceAll(name, () => redacted), text);
}

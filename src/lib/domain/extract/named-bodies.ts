import type { Assessment } from '../assessment/assessment.ts';
import { folded } from './fold-text.ts';
import type { VisibleNames } from './hidden-names.ts';
import { shortNames } from './name-pieces.ts';
import type { Redact } from './redact-names.ts';
import { redacted } from './redacted.ts';

/** What is said of an owner or an issuer: whose people and offices these are, and no more. */
export type NamedBodies = {
	/** A party that may appear, with its people; else the municipality; else nobody. */
	readonly owner: (text: string) => string;
	/** A party that may appear, the municipality, or a body outside that is no party. */
	readonly issuer: (text: string) => string;
};

/** Names owners and issuers as far as they may appear. */
export function createNamedBodies(
	{ municipality, parties }: Assessment,
	visible: VisibleNames,
	redact: Redact
): NamedBodies {
	const city = folded(municipality.name);
	const formsOf = (isWanted: (party: Assessment['parties'][number]) => boolean) =>
		parties
			.filter(isWanted)
			.flatMap(({ name }) => [folded(name), ...shortNames(name, municipality.name)]);
	const own = formsOf(({ id }) => visible.parties.has(id));
	const offices = formsOf(({ name }) => folded(name).startsWith(city));
	const holds = (text: string, names: readonly string[]): boolean =>
		names.some((name) => folded(text).includes(name));
	const isOfCity = (text: string): boolean => folded(text).startsWith(city) || holds(text, offices);
	const say = (text: string, otherwise: string): string => {
		if (holds(text, own)) return redact(text);
		return isOfCity(text) ? municipality.name : otherwise;
	};
	return {
		owner: (text) => say(text, redacted),
		issuer: (text) => say(text, redact(text))
	};
}

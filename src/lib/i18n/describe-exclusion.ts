import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { ExcludedControl } from '#lib/domain/scoring/list-excluded.ts';
import { messagesFor } from './app-messages.ts';

/** Why a control does not apply, in sentences: the facts answered "no", or the criticality. */
export function describeExclusion(
	{ facts }: Pick<ExcludedControl, 'facts'>,
	checklist: Pick<Checklist, 'facts'>,
	locale: Locale
): readonly string[] {
	const messages = messagesFor(locale).setup;
	if (facts.length === 0) return [messages.excludedByCriticality];
	const questions = new Map(checklist.facts.map(({ id, question }) => [id, question[locale]]));
	return facts.map((fact) => messages.excludedBecause(questions.get(fact) ?? fact));
}

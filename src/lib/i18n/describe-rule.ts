import type { LensGroup } from '#lib/domain/checklist/lens.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { messagesFor } from './app-messages.ts';
import { formatDate } from './format-date.ts';

/** How long it is until the enforcement rule comes into force, or how long it has been. */
export function describeRuleDay(
	{ inForce, daysLeft }: { readonly inForce: string; readonly daysLeft: number },
	locale: Locale
): string {
	const { rule } = messagesFor(locale);
	const day = formatDate(inForce, locale);
	if (daysLeft > 0) return rule.daysLeft(day, daysLeft);
	return daysLeft === 0 ? rule.today(day) : rule.inForce(day, -daysLeft);
}

/** The number of an item as the rule has it, before its name. */
export const ruleItemName = ({ id, title }: Pick<LensGroup, 'id' | 'title'>, locale: Locale) =>
	`${id}　${title[locale]}`;

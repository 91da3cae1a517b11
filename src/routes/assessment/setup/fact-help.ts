import type { Fact } from '#lib/domain/checklist/checklist.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import type { Messages } from '#lib/i18n/app-messages.ts';

/** What helps to answer a question of fact: its own help, and how many controls an answer takes away. */
export function factHelp(
	{ help }: Fact,
	effect: number,
	{ setup, locale }: { readonly setup: Messages['setup']; readonly locale: Locale }
): string {
	const told =
		effect > 0 ? setup.factEffect(effect) : effect < 0 ? setup.factEffectOfYes(-effect) : '';
	return [help?.[locale], told].filter(Boolean).join(locale === 'ja' ? '　' : ' ');
}

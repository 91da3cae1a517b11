import type { Lens } from '#lib/domain/checklist/lens.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';

/** What the groups of a lens are called, inner ones too, by their ids: the id as its framework writes it, and the title. */
export const lensGroupNames = (lens: Lens, locale: Locale): ReadonlyMap<string, string> =>
	new Map(
		lens.groups
			.flatMap((group) => [group, ...(group.groups ?? [])])
			.map(({ id, title }) => [id, `${id} ${title[locale]}`])
	);

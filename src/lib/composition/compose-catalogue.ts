import { shippedChecklists } from 'virtual:shipped-checklists';
import type { ChecklistCatalogue } from '#lib/application/ports.ts';

/** The checklists this build ships. */
export const composeCatalogue = (): ChecklistCatalogue => ({ list: () => shippedChecklists });

import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { catalogueOf, type ChecklistCatalogue } from '#lib/application/ports.ts';

/** The checklists, crosswalks and lenses this build ships. */
export const composeCatalogue = (): ChecklistCatalogue => catalogueOf(shippedGuidelines);

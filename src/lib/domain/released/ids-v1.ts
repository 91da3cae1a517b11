// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/**
 * Whether a text can be a key of a plain object: not a name that every object answers to already
 * (`constructor`, `toString`) and none that readers of files refuse.
 */
export const isSafeKey = (key: string): boolean => key !== 'prototype' && !(key in {});

/** Id of a fact that is true or not of the city or of a component. */
export const factIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9-]{0,39}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** Permanent id of a control, e.g. `GOV-01`; imported checklists may use their own forms. */
export const controlIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** Id of anything else a checklist names: layer, party, theme, source, framework. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/);

/** Id of a component, party, evidence item or action: made by the app, unique within an assessment. */
export const localIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

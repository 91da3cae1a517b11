// Frozen with its release, never edited: decision record 0004 says why.
import type { z } from '../primitives/zod.ts';
import { answerSchema } from './answer-v4.ts';
import { drawerItemSchema as drawerItemV3Schema } from './drawer-item-v3.ts';

/**
 * An answer that no longer counts as it was given (its control or component is gone, or it was merged
 * with others), with what was asked and what reviewers said: readable and exported, never scored.
 */
export const drawerItemSchema = drawerItemV3Schema.extend({ answer: answerSchema });
export type DrawerItem = z.infer<typeof drawerItemSchema>;

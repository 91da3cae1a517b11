// The newest released shapes under their names here; a change is a new version of them (decision record 0004).

export { actionSchema, actionStates, type Action } from '../released/action-v4.ts';
export { assessmentSchema, type Assessment } from '../released/assessment-v5.ts';
export { calendarSchema, obligationSchema, type Obligation } from '../released/calendar-v5.ts';
export { drawerItemSchema, type DrawerItem } from '../released/drawer-item-v4.ts';
export type { EditionChange, EditionDraft } from '../released/edition-change-v3.ts';
export type { Evidence } from '../released/evidence-v5.ts';
export { outlineSchema } from '../released/outline-v4.ts';
export { partySchema, type Party } from '../released/party-v5.ts';
export { reviewSchema, type Review } from '../released/review-v3.ts';

// The newest released shape under its name here; a change is a new version of it (decision record 0004).

export { campaignSchema, type Campaign } from '../released/campaign-v1.ts';

import type { Campaign } from '#lib/domain/campaign/campaign.ts';

/** One checklist to many bodies, with a deadline: it lasts in its file alone. */
export class CampaignState {
	#campaign = $state.raw<Campaign>();
	#saved = $state.raw<Campaign>();

	get current(): Campaign | undefined {
		return this.#campaign;
	}
	/** There is something in it that no file holds. */
	get atRisk(): boolean {
		return this.#campaign !== undefined && this.#campaign !== this.#saved;
	}

	/** Goes on with a campaign out of its file. */
	open(campaign: Campaign): void {
		this.#campaign = campaign;
		this.#saved = campaign;
	}
	/** Begins one, or changes what it says. */
	change(campaign: Campaign): void {
		this.#campaign = campaign;
	}
	noteSaved(): void {
		this.#saved = this.#campaign;
	}
	close(): void {
		this.#campaign = undefined;
		this.#saved = undefined;
	}
}

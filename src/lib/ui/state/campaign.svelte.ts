import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';

/** One checklist to many bodies, with a deadline: it lasts in its file alone. */
export class CampaignState {
	#campaign = $state.raw<Campaign>();
	#saved = $state.raw<Campaign>();
	#others = $state.raw<readonly Campaign[]>([]);

	get current(): Campaign | undefined {
		return this.#campaign;
	}
	/** There is something in it that no file holds. */
	get atRisk(): boolean {
		return this.#campaign !== undefined && this.#campaign !== this.#saved;
	}
	/** Those of further files: one is looked at at a time. */
	get others(): readonly Campaign[] {
		return this.#others;
	}

	/** Takes a campaign out of its file: looked at where none is, else kept beside the one that is. */
	open(campaign: Campaign): void {
		const known = [this.#campaign, this.#saved, ...this.#others];
		if (known.some((one) => one !== undefined && isSame(one, campaign))) return;
		if (this.#campaign === undefined) this.#show(campaign);
		else this.#others = [...this.#others, campaign];
	}
	/** Looks at one of the others. The present one stays beside it as its file has it; changes no file holds go. */
	turnTo(campaign: Campaign): void {
		const others = this.#others.filter((one) => one !== campaign);
		this.#others = this.#saved === undefined ? others : [...others, this.#saved];
		this.#show(campaign);
	}
	/** Begins one, or changes what it says. */
	change(campaign: Campaign): void {
		this.#campaign = campaign;
	}
	noteSaved(): void {
		this.#saved = this.#campaign;
	}
	/** Takes it off the screen; the others stay. */
	close(): void {
		this.#campaign = undefined;
		this.#saved = undefined;
	}

	#show(campaign: Campaign): void {
		this.#campaign = campaign;
		this.#saved = campaign;
	}
}

const isSame = (a: Campaign, b: Campaign): boolean => fileJson(a) === fileJson(b);

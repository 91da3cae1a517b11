import type { Review } from '../assessment/assessment.ts';

/**
 * Puts reviews that were not there before those of the same answer that were given later, because the
 * last word counts; reviews that were there keep their order.
 */
export function reviewsInTime(known: readonly Review[], all: readonly Review[]): Review[] {
	const placed = all.filter((review) => known.includes(review));
	for (const review of all.filter((one) => !known.includes(one))) {
		const later = placed.findIndex((other) => isLaterOfSame(other, review));
		placed.splice(later === -1 ? placed.length : later, 0, review);
	}
	return placed;
}

function isLaterOfSame(other: Review, review: Review): boolean {
	if (other.component !== review.component || other.control !== review.control) return false;
	return other.at !== undefined && review.at !== undefined && other.at > review.at;
}

import type { terms as ja } from '../ja/terms.ts';
import { termsOfAssessing } from './terms-of-assessing.ts';
import { termsOfComparing } from './terms-of-comparing.ts';
import { termsOfResults } from './terms-of-results.ts';

/** The words of the screens that an officer may ask about. */
export const terms: typeof ja = { ...termsOfAssessing, ...termsOfResults, ...termsOfComparing };

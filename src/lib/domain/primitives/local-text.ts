export { locales, localTextSchema, type Locale } from '../released/local-text-v1.ts';

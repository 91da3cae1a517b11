export { riskSchema } from '../released/risk-v1.ts';

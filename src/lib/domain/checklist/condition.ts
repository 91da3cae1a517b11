export { conditionSchema, type Condition } from '../released/condition-v1.ts';
export { factIdSchema } from '../released/ids-v1.ts';

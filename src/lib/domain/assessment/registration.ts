export {
	registrationSchema,
	registrationSchemes,
	type Registration
} from '../released/registration-v5.ts';

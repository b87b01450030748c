/** Under which every resource lives; health and metrics stand outside. */
export const API_PREFIX = 'api/v1';

/** Must equal the version in package.json (checked by a test); hosts receive it in `role-radar:ready`. */
export const APP_VERSION = '1.0.0';

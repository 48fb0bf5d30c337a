/** The version in package.json, which a test holds this to; hosts see it in `role-radar:ready`. */
export const APP_VERSION = '0.1.0';

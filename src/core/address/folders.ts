/**
 * The folders of a site, each the beginning of its addresses. As constants of their own, which a
 * bundler puts into the small scripts that stand inline in pages.
 */
export const ROLES_FOLDER = 'roles';
export const DRAFTS_FOLDER = 'drafts';
/** Of shared results: short, because links are. */
export const SHARED_FOLDER = 'r';
/** Where somebody rates another person's work. */
export const RATE_FOLDER = 'rate';
export const COMPARE_FOLDER = 'compare';
/** What a browser keeps of its own. */
export const MY_RESULTS_FOLDER = 'my-results';
/** Roles side by side; a folder of its own, since below that of roles every name is a role's. */
export const COMPARE_ROLES_FOLDER = 'compare-roles';
export const EMBED_FOLDER = 'embed';
export const EMBED_KIT_FOLDER = 'embed-kit';
/** Where roles are written. */
export const STUDIO_FOLDER = 'studio';
/** Preview pictures. */
export const CARDS_FOLDER = 'og';
export const OEMBED_FOLDER = 'oembed';
export const RECOVERY_FOLDER = 'recovery';
export const SCHEMA_FOLDER = 'schema';
export const ASSETS_FOLDER = 'assets';

/** A role as an address names it: the part of a regular expression. */
export const SLUG_PATTERN = '[a-z0-9-]{1,40}';

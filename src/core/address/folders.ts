/**
 * The folders of the site, the first segment of its URLs. Separate constants, so that bundlers can
 * inline them into the small inline scripts of pages.
 */
export const ROLES_FOLDER = 'roles';
export const DRAFTS_FOLDER = 'drafts';
/** Shared results; short, because it is part of every link. */
export const SHARED_FOLDER = 'r';
/** Where people rate another person's work. */
export const RATE_FOLDER = 'rate';
export const COMPARE_FOLDER = 'compare';
/** Results stored in this browser. */
export const MY_RESULTS_FOLDER = 'my-results';
/** Comparison of roles; a separate folder, because all names below `roles` are slugs. */
export const COMPARE_ROLES_FOLDER = 'compare-roles';
export const EMBED_FOLDER = 'embed';
export const EMBED_KIT_FOLDER = 'embed-kit';
/** Where roles are written. */
export const STUDIO_FOLDER = 'studio';
/** Preview images. */
export const CARDS_FOLDER = 'og';
export const OEMBED_FOLDER = 'oembed';
export const RECOVERY_FOLDER = 'recovery';
export const SCHEMA_FOLDER = 'schema';
export const ASSETS_FOLDER = 'assets';

/** A slug, as part of a regular expression. */
export const SLUG_PATTERN = '[a-z0-9-]{1,40}';

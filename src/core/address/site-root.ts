import { DRAFTS_FOLDER, EMBED_FOLDER, ROLES_FOLDER } from './folders.ts';

/** The end of an address at which questions are asked: a role's assessment, a draft's, or a frame. */
const ASSESSMENT = new RegExp(
  `(?:${ROLES_FOLDER}|${DRAFTS_FOLDER}|${EMBED_FOLDER})/[^/]+/(?:\\d+/)?(?:assess/?)?(?:index\\.html)?$`,
);

/** The path of the site's root, wherever the build is served, from the path of a page with questions. */
export function rootOfAssessment(pathname: string): string {
  return pathname.replace(ASSESSMENT, '');
}

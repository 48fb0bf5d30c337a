/** Keyword under which a PNG stores the link that opens it again. */
export const PICTURE_KEYWORD = 'Role Radar';
/** Id of the element with that link in an SVG. */
export const SVG_LINK_ID = 'role-radar-link';

/** Under this name a picture keeps the link that opens it again. */
export const PICTURE_KEYWORD = 'Role Radar';
/** Id of the element that does so in an SVG. */
export const SVG_LINK_ID = 'role-radar-link';

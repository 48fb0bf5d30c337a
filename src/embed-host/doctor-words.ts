/** The doctor's messages, for people who maintain a careers page. */
export const doctorWords = {
  title: 'Role Radar: how this assessment is doing',
  onlyYou: 'Only shown because this address ends in ?role-radar-doctor.',
  fine: 'OK',
  change: 'Change',
  note: 'Note',
  connected: (ms: number) => `The assessment loaded and answered after ${ms} ms.`,
  silent: (app: string) =>
    `No answer from ${app}, so visitors see the link inside. Is Role Radar there, and this page in its EMBED_HOSTS?`,
  noVersion: 'Loader and assessment share no protocol version. Use a newer loader.',
  waiting: 'Lazy, and not loaded yet. Scroll to it and load this page again.',
  loop: 'The height never settled, and was frozen.',
  noProfile: 'profile names no role.',
  curlyQuotes: (found: string) =>
    `profile is ${found}: an editor made the quotation marks curly. Type straight ones (").`,
  noHome:
    'The script is not loaded from Role Radar’s own address. Set origin (on a div data-origin) to that address.',
  noElement:
    'No <role-radar> or <div data-role-radar> is on this page. An editor may have taken it out.',
  splitTag: 'The tag is split: <role -radar>. Write <role-radar>.',
  notDiv: (tag: string) => `data-role-radar stands on a <${tag}>. It works on a <div> only.`,
  noMarker: 'A div has data-profile but no data-role-radar.',
  asText: 'The snippet is shown as text. Paste it as HTML.',
  styleBlocked: 'The policy blocks the style attribute. Put its rules into your stylesheet.',
  frameBlocked: (app: string, policy: string) =>
    `This page's Content-Security-Policy blocks the frame (${policy}). Add ${app} to frame-src.`,
  policyFine: 'This page’s Content-Security-Policy lets the frame load.',
  otherViolation: (directive: string, uri: string) =>
    `The policy also blocked ${uri} (${directive}).`,
  sandboxScripts: 'sandbox must contain allow-scripts, or nothing runs in the frame.',
  sandboxMore: (missing: string) =>
    `sandbox lacks ${missing}: progress may be lost, links may not open.`,
  sandboxFine: 'No sandbox stands in the way.',
  pageSandboxed: 'This page is sandboxed and has no origin, so no result can be sent to it.',
  clipboard: 'Permissions-Policy keeps the clipboard from the frame: copying selects text.',
  narrow: (px: number) =>
    `Only ${px} px wide. It works from 280 px on, and reads well from 360 px.`,
  wide: (px: number) => `${px} px wide.`,
  hidden: 'The element is not displayed at the moment.',
  clipped: (tag: string) =>
    `A ${tag} around it cuts it off. Take away its fixed height or its overflow.`,
  ignored: (name: string, value: string) => `${name}="${value}" is ignored: no value of ${name}.`,
  noFallback: 'Put a link inside the element, for visitors without scripts.',
};

/** What the doctor says, in words for whoever looks after the careers page. */
export const doctorWords = {
  title: 'Role Radar: how this assessment is doing',
  onlyYou: 'Only shown because this address ends in ?role-radar-doctor.',
  fine: 'OK',
  change: 'Change',
  note: 'Note',
  connected: (ms: number) => `The assessment loaded and answered after ${ms} ms.`,
  silent: (app: string) =>
    `No answer, so visitors see the link inside. Is ${app} reachable, and is this page in its EMBED_HOSTS?`,
  noVersion: 'Loader and assessment have no protocol version in common. Use a newer loader.',
  waiting: 'Lazy, and not loaded yet. Scroll to it and load this page again.',
  loop: 'The height went round in circles and was frozen.',
  noProfile: 'profile names no role.',
  frameBlocked: (app: string, policy: string) =>
    `This page's Content-Security-Policy blocks the frame (${policy}). Add ${app} to frame-src.`,
  policyFine: 'This page’s Content-Security-Policy lets the frame load.',
  otherViolation: (directive: string, uri: string) =>
    `The policy also blocked ${uri} (${directive}).`,
  sandboxScripts: 'sandbox must contain allow-scripts, or nothing runs in the frame.',
  sandboxMore: (missing: string) =>
    `sandbox lacks ${missing}: progress may not be kept, links may not open.`,
  sandboxFine: 'No sandbox stands in the way.',
  pageSandboxed: 'This page itself is sandboxed and has no origin, so no result can be sent to it.',
  clipboard:
    'Permissions-Policy keeps the clipboard from the frame; copying selects the text instead.',
  clipboardFine: 'The frame may use the clipboard.',
  clipboardUnknown: 'This browser doesn’t tell about the clipboard.',
  narrow: (px: number) =>
    `Only ${px} px wide. It works from 280 px on, and reads well from 360 px.`,
  wide: (px: number) => `${px} px wide.`,
  hidden: 'The element is not displayed at the moment.',
  clipped: (tag: string) =>
    `A ${tag} around it cuts it off. Take away its fixed height or its overflow.`,
  ignored: (name: string, value: string) => `${name}="${value}" is ignored: no value of ${name}.`,
  accent: (scheme: string, asked: string, contrast: string, used: string) =>
    `On ${scheme} pages the accent ${asked} has a contrast of only ${contrast}:1; ${used} is used there.`,
  noFallback: 'Put a link inside the element, for visitors without scripts.',
};

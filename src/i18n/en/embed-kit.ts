import { further } from './embed-kit-further.ts';

/** The page where a careers page gets its snippet. */
export const embedKit = {
  title: 'Put it on your site',
  lead: 'A self-assessment on your careers page: one snippet, pasted once. No cookies, no account. You learn that someone began and finished; scores and answers reach you only if they press a button that names your site.',
  optionsTitle: 'Choose how it looks and what it asks',
  role: 'Role',
  goal: {
    label: 'What results are compared with',
    hint: 'Visitors see what they are compared with, and that your site chose it.',
    own: 'What the role asks for',
    bar: 'Your own targets',
    name: 'Name of your targets (optional)',
    nameHint: 'Such as “Acme Senior AI Engineer”.',
    targets: 'Your targets, from 0 to 100',
    nothing: 'Set at least one target above 0. Until then results are compared with the role.',
    radar: {
      title: (role: string) => `Your targets and those of the ${role} role`,
      row: (name: string, yours: string, role: string) => `${name} ${yours}, the role ${role}`,
      yours: 'Your targets',
      role: (role: string) => `${role} role`,
    },
  },
  theme: 'Theme',
  themes: { auto: 'Same as the visitor’s device', light: 'Light', dark: 'Dark' },
  ownAccent: 'Use your own accent colour',
  accent: 'Accent colour',
  accentCorrected: (asked: string, used: string, ratio: string, where: string) =>
    `${asked} would have a contrast of only ${ratio} : 1 on ${where} pages, so the assessment uses ${used} there.`,
  schemes: { light: 'light', dark: 'dark' },
  accentFine: 'Readable on light and dark pages.',
  radius: 'Corners',
  radiusOwn: 'As designed',
  radiusOf: (px: number) => (px === 0 ? 'Square' : `${px} px`),
  font: 'Font',
  fonts: { system: 'The device’s own', serif: 'With serifs', mono: 'Monospaced' },
  result: 'What you ask for at the end',
  results: {
    none: 'Nothing: the result stays with the visitor',
    band: 'The fit, its range and the band',
    scores: 'The same, and a score for each competency',
    answers: 'All answers, as a link that can be scored again',
  },
  resultHint:
    'Visitors see everything that would be sent, and to which site. They can decline and lose nothing.',
  minHeight: 'Height to reserve, in px',
  minHeightHint:
    'Reserve enough so that nothing on your page moves while the assessment loads. The first question’s height depends on the role and the width: check the preview.',
  ctaLabel: 'Button after the result (optional)',
  ctaLabelHint: 'Such as “Apply as AI Engineer”.',
  ctaUrl: 'Its address',
  ctaUrlProblem: 'The address must start with https:// .',
  ctaUrlMissing: 'A button needs an address to lead to.',
  further,
  previewTitle: 'Preview',
  previewHint: 'The real assessment with your choices. Answers you give here stay in this browser.',
  previewFallback: (title: string) => `Take the ${title} self-assessment`,
  frameTitle: (title: string) => `${title} self-assessment`,
  received: 'What your page would receive',
  receivedNone: 'Nothing yet. Answer a question in the preview.',
  snippetTitle: 'The snippet',
  kind: 'Paste it into',
  kinds: {
    html: 'HTML',
    react: 'React',
    vue: 'Vue',
    wordpress: 'WordPress',
    webflow: 'Webflow',
    squarespace: 'Squarespace',
    wix: 'Wix',
    iframe: 'A page without scripts',
  },
  kindHints: {
    html: 'Paste this where you want the assessment. The script can also go in the head. Several assessments need it only once.',
    react: 'A component. You can change its attributes while it is shown.',
    vue: 'A component, for templates and render functions. You can change its attributes while it is shown.',
    webflow:
      'In the Designer, add a “Code Embed” element where you want the assessment, paste this into it, save and publish. Webflow shows it on the published page, not while you edit.',
    squarespace:
      'Edit the page, add a “Code” block, leave it at HTML with “Display source” off, paste this and save. Squarespace runs it on the published page, not while you edit. Some plans don’t allow scripts there: if yours doesn’t, choose “A page without scripts”.',
    wix: 'Choose “Add elements”, “Embed code”, “Embed HTML”, paste this and press “Update”. Then drag the box as wide as the page and as high as it needs. Wix puts what you paste into its own frame, so your page receives nothing from it.',
    wordpress:
      'Paste this into the page: it becomes a “Custom HTML” block. In the classic editor, paste it in the “Text” tab. If your account can’t use scripts there, paste the address of the role’s page on its own line instead: WordPress turns it into a frame.',
    iframe:
      'A plain frame. It can’t grow with its content, so it scrolls inside, and your page receives nothing from it.',
  },
  pin: 'Pin the loader’s version, with its checksum',
  pinHint:
    'The pinned file never changes. Without a pinned version, your page gets fixes automatically.',
  copy: 'Copy the snippet',
  copied: 'Copied.',
  copyFailed:
    'This browser doesn’t let us copy. The snippet is selected: copy it with Ctrl+C or ⌘C.',
  snippetLabel: 'Snippet',
  receiver: {
    title: 'Take the result along with an application',
    lead: 'Visitors press a button that names your site before anything is sent. Then your page gets an event with the result, except from a page without scripts and from Wix.',
    pageTitle: 'A form for your page',
    linkHint:
      'The script puts the link of the result into the form. Everyone who reads the application can open it.',
    bandHint:
      'The script puts the band and the fit into the form, as JSON. No link comes with them.',
    copyPage: 'Copy the form',
    serverTitle: 'A receiver for your server',
    serverHint:
      'A Node program in TypeScript with our package role-radar. It takes the form, works out the scores again from the answers, refuses what doesn’t fit and stores nothing.',
    unchecked:
      'Scores can’t be checked without the answers: your server can only store what it gets. Ask for the answers above, and a program that works out the scores again appears here.',
    copyServer: 'Copy the receiver',
  },
  headersTitle: 'If it doesn’t show: check your page’s headers',
  headersLead:
    'A careers page may have a content security policy that blocks frames or scripts from other sites. Paste the header line here. Nothing is sent anywhere.',
  headersLabel: 'Header lines of your page',
  headersHint:
    'For example from the network tab of the browser’s developer tools, or from: curl -I https://your.site/careers',
  mustChange: 'Change:',
  mayStay: 'Fine:',
  headersNone: 'Paste a line to see what it means.',
  findings: {
    'no-policy': () => 'There is no Content-Security-Policy in these lines, so none is in the way.',
    'script-allowed': (site: string) => `Scripts from ${site} are allowed.`,
    'script-blocked': (site: string, directive: string) =>
      `The loader script is blocked. Add ${site} to ${directive}.`,
    'script-needs-nonce': (_: string, directive: string) =>
      `${directive} has 'strict-dynamic', which ignores addresses: give the script tag your page’s nonce.`,
    'frame-allowed': (site: string) => `Frames from ${site} are allowed.`,
    'frame-blocked': (site: string, directive: string) =>
      `The assessment’s frame is blocked. Add ${site} to ${directive}.`,
    'style-blocked': (_: string, directive: string) =>
      `${directive} blocks the style in the snippet, which reserves space until the script loads. Leave it out and put role-radar { display: block; min-height: 900px } into your stylesheet.`,
    sandbox: () =>
      'The policy sandboxes your whole page. The frame inherits it. It must have allow-scripts, and should have allow-same-origin, allow-popups and allow-popups-to-escape-sandbox.',
    coep: () =>
      'Cross-Origin-Embedder-Policy is set. The assessment sends the headers it needs, so nothing needs to change.',
    'permissions-clipboard': () =>
      'Permissions-Policy blocks the clipboard in frames, so people have to copy selected text. Leave clipboard-write out, or add the assessment’s site to it.',
    'trusted-types': () => 'Trusted Types are required. The loader works with them.',
    'no-headers': () => 'There is no header line in this text.',
  },
  doctorTitle: 'Or run the built-in check',
  doctor: (example: string) =>
    `Open your careers page with ${example} at the end of its address. Each assessment on it then tests its connection, your page’s policy, sandbox and permissions, and its width, and tells you what to change. Visitors never see this.`,
  privacyTitle: 'For your privacy notice',
  privacy: (site: string) =>
    `This page shows a self-assessment from ${site} in a frame. You answer in your browser, and it works out the scores. Answers stay there and are sent to nobody. We learn that an assessment was started, how far it got, that it was completed, and whether you chose to send the result or pressed our button. A result reaches us only if you choose to send it.`,
};

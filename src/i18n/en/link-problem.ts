import { plural } from './plural.ts';

/** Words for links that can't be shown: a title, a reason, a way on for each fault. */
export const linkProblem = {
  problem: {
    empty: {
      title: 'There is no result in this link',
      reason: 'The part after the # sign, which contains the answers, is missing.',
      next: 'Copy the whole link from where you got it, and paste it here.',
    },
    cutOff: {
      title: 'This link was cut off',
      reason: (have: number, need: number | null) =>
        need === null
          ? `Only ${plural(have, { one: '1 character', other: '# characters' })} of the code arrived, and the end is missing.`
          : `${have} of ${need} characters arrived. The end is missing.`,
      next: 'Email programs often break long links. Copy all of it and paste it here.',
    },
    damaged: {
      title: 'This link is damaged',
      reason: 'A character in it was changed or lost. We show nothing rather than something wrong.',
      next: 'Ask for the link again, or copy it once more and paste it here.',
    },
    newer: {
      title: 'This link is newer than this page',
      reason: 'It was made with a later version of Role Radar. The link itself is fine.',
      next: 'Reload the page to get that version. The link stays in the address bar.',
    },
    tooLong: {
      title: 'This is too long for a result link',
      reason: 'This text is longer than any result link, and we found no result in it.',
      next: 'Copy the link alone, without the text around it, and paste it here.',
    },
    mismatch: {
      title: 'This link doesn’t fit this role',
      reason: 'It was made with different questions from the ones this role has here.',
      next: 'It may come from another site that runs Role Radar. Open it there, or paste another link.',
    },
    unknownRole: {
      title: 'This link is about a role we don’t have',
      reason: (number: string) =>
        `It names role number ${number}, which is not in this site’s catalogue.`,
      next: 'It may come from another site that runs Role Radar. Open it there, or paste another link.',
    },
    unknownDraft: {
      title: 'This link is for a draft that isn’t here',
      reason: 'It was made with a draft of a role, and this site doesn’t have the draft’s file.',
      next: 'You can open it with the draft’s role file. Ask the person who sent the link for that file, or for a link to the published role.',
    },
    otherDraft: {
      title: 'This draft has changed since the link was made',
      reason: 'The answers in the link could now mean something else, so we don’t show them.',
      next: 'Links to a draft work until its next edit. Ask for a new link, or wait until the role is published.',
    },
    observerRatings: {
      title: 'This link contains somebody’s view of another person’s work',
      reason:
        'It answers a request to rate behaviours. It isn’t a result, and it doesn’t change anyone’s result.',
      next: 'The person who asked for it can open it beside their own result.',
      open: 'Open it beside my result',
    },
    ratingRequest: {
      title: 'This link asks for your view of somebody’s work',
      reason:
        'It names the behaviours that somebody would like to hear about. It contains no result.',
      next: 'You can open the request and answer it.',
      open: 'Open the request',
    },
    unavailable: {
      title: 'That version of the role isn’t available right now',
      reason: (version: string) =>
        `The answers are safe in the link, but we couldn’t load version ${version} of the role, which they belong to.`,
      next: 'Check the connection and try again.',
    },
    withFile: 'I have the draft’s file',
    reload: 'Reload the page',
    retry: 'Try again',
    catalogue: 'See all roles',
    role: 'About this role',
  },

  open: {
    title: 'Open another link',
    whole: 'Paste the whole link',
    label: 'Link or code',
    button: 'Open the result',
    missing: 'Paste a link or a code first.',
    unreadable: 'No result could be read from that. Copy all of it and try again.',
  },
};

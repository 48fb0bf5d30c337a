type Titled = { readonly title: string; readonly description: string };
type TitledRole = {
  readonly title: string;
  readonly summary: string;
  readonly forms: readonly { readonly minutes: number }[];
  readonly bands: readonly { readonly id: string; readonly name: string }[];
  readonly competencies: readonly { readonly name: string; readonly target: number }[];
};
type PageKind =
  | 'catalogue'
  | 'role'
  | 'assess'
  | 'result'
  | 'shared'
  | 'embed'
  | 'observers'
  | 'rate'
  | 'guide'
  | 'interview'
  | 'plan'
  | 'compare'
  | 'my-results'
  | 'compare-roles'
  | 'embed-kit'
  | 'studio'
  | 'try-draft'
  | 'not-found';

const NAME = 'Role Radar';

/** Titles and descriptions of pages: for the browser's tab, for search results and for previews. */
export const pageTitles = {
  /** The page at `/embed/`, which lists the assessments there are. */
  embedIndex: { title: `Self-assessments · ${NAME}`, heading: 'Self-assessments' },
  of: (kind: PageKind, role: TitledRole | undefined, band: string | null): Titled => {
    const job = role?.title ?? 'the role';
    const minutes = role?.forms[0]?.minutes;
    const time = minutes === undefined ? '' : ` About ${Math.round(minutes)} minutes.`;
    const bandName = role?.bands.find(({ id }) => id === band)?.name;
    switch (kind) {
      case 'catalogue':
        return {
          title: `${NAME}: where do I stand against this role?`,
          description:
            'An honest self-assessment for a role: short questions about what you have done, a radar of you and the role, and what to learn next. No account, nothing leaves your browser.',
        };
      case 'role':
        return {
          title: `${job}: the role and where you stand · ${NAME}`,
          description: role?.summary ?? '',
        };
      case 'assess':
      case 'embed':
        return {
          title: `${job} self-assessment · ${NAME}`,
          description: `Where do you stand against the ${job} role?${time} No account, everything stays in this browser.`,
        };
      case 'result':
        return {
          title: `Your result: ${job} · ${NAME}`,
          description: `Where you stand against the ${job} role.`,
        };
      case 'shared':
        return {
          title:
            bandName === undefined
              ? `A result for ${job} · ${NAME}`
              : `${bandName}: ${job} · ${NAME}`,
          description: `A self-reported result: scores and likely ranges, compared with what the ${job} role asks for.`,
        };
      case 'observers':
        return {
          title: `How others see your work: ${job} · ${NAME}`,
          description: `Your own answers beside those of people who have seen your work, for the ${job} role.`,
        };
      case 'rate':
        return {
          title: `How do you see somebody’s work? · ${NAME}`,
          description: `Somebody would like to hear how you see their work as ${job}. Five minutes, no account, nothing leaves your browser until you send it.`,
        };
      case 'guide':
        return {
          title: `A conversation about your work: ${job} · ${NAME}`,
          description: `A page for two people and 40 minutes, made from your result as ${job}.`,
        };
      case 'interview':
        return {
          title: `Interview guide: ${job} · ${NAME}`,
          description: `One question for each competency of the ${job} role, and what answers at each level sound like. To print or save.`,
        };
      case 'plan':
        return {
          title: `Your plan: ${job} · ${NAME}`,
          description: `What you set out to do after your result as ${job}: up to three steps, each with a date.`,
        };
      case 'compare':
        return {
          title: `Compare results · ${NAME}`,
          description:
            'Put results side by side: you then and now, you and a colleague, a whole team. Nothing leaves your browser.',
        };
      case 'my-results':
        return {
          title: `My results · ${NAME}`,
          description: 'What this browser keeps: assessments under way and finished results.',
        };
      case 'compare-roles':
        return {
          title: `Compare roles · ${NAME}`,
          description: 'What two to four roles ask for, in one radar and one table.',
        };
      case 'embed-kit':
        return {
          title: `Put it on your site · ${NAME}`,
          description:
            'One snippet for your careers page: it sizes itself, fits your brand, and sends you only what the person agrees to.',
        };
      case 'studio':
        return {
          title: `Role studio · ${NAME}`,
          description:
            'Write a role, or adapt one of ours to your company: competencies, targets, behaviours and scenarios in forms, with a live radar. No account, nothing leaves your browser.',
        };
      case 'try-draft':
        return {
          title: `Try a draft · ${NAME}`,
          description: 'Try a draft of a role as people will take it.',
        };
      case 'not-found':
        return { title: `Page not found · ${NAME}`, description: '' };
    }
  },
  imageAlt: (role: TitledRole, band: string | null) => {
    const bandName = role.bands.find(({ id }) => id === band)?.name;
    const targets = role.competencies.map(({ name, target }) => `${name} ${target}`).join(', ');
    return `${bandName === undefined ? '' : `${bandName}. `}Radar of what the ${role.title} role asks for, of 100: ${targets}`;
  },
};

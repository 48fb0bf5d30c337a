/** What a result, or an assessment that leads to one, is compared with. */
export const comparedWith = {
  step: (title: string) => `Compared with ${title}`,
  bar: {
    link: (name: string) => `Compared with “${name}”, targets set by the link`,
    host: (name: string, host: string) => `Compared with “${name}”, targets set by ${host}`,
    page: (name: string) => `Compared with “${name}”, targets set by the page around this one`,
  },
  unnamedBar: {
    link: 'Compared with targets set by the link',
    host: (host: string) => `Compared with targets set by ${host}`,
    page: 'Compared with targets set by the page around this one',
  },
  unknown: (id: string, title: string) =>
    `This role has no step called “${id}”, so you see the comparison with ${title}.`,
  unreadable: (title: string) =>
    `The targets in the address can’t be read, so you see the comparison with ${title}.`,
};

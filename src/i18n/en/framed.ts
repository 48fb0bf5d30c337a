/** What only a frame on somebody else's page says. */
export const framed = {
  role: (title: string) => `${title} self-assessment`,
  host: (company: string, host: string) => `${company} (${host})`,
  alone: 'Open in a new tab',
  anotherRole: 'Choose another role',
  showWhole: 'See the full result',
  showShort: 'Show the short result',
  whole: 'The full result',
};

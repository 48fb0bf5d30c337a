/** The result as a card on the page around, and the way to all of it. */
export const framed = {
  showWhole: 'See the whole result',
  showShort: 'Show the short result',
  whole: 'The whole result',
};

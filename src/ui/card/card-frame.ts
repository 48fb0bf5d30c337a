/** Shared dimensions of link previews and result cards, in pixels of the picture. */

/** The size that the previews of all networks show uncropped. */
export const WIDE_CARD = { width: 1200, height: 630 } as const;
/** The largest size that phones show in full: four to five. */
export const TALL_CARD = { width: 1080, height: 1350 } as const;

/** In the wide card: the column of text on the left, and the radar to its right. */
export const CARD_COLUMN = { left: 72, width: 520, bottom: WIDE_CARD.height - 64 } as const;
export const CARD_RADAR = { left: 632, top: 56, right: WIDE_CARD.width - 40, bottom: 522 } as const;

/** Axis names in units of the radar: larger than on a page, because previews are shown small. */
export const CARD_LABEL_SIZE = 14;

/** The site's logo as paths of 24 by 24: the role dashed, the person inside it. */
export const SITE_LOGO = {
  role: 'M12 2 21.5 8.9 17.9 20.1H6.1L2.5 8.9Z',
  roleDashes: [2.5, 1.5],
  person: 'M12 5.5 17 10.4 15.8 17.2 8.6 16.7 6.8 10.3Z',
} as const;

/** The bands as steps in a row, lowest first: the start and width of each. */
export function ladderSteps(
  count: number,
  left: number,
  width: number,
  gap = 8,
): readonly { readonly x: number; readonly width: number }[] {
  const step = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    x: left + index * (step + gap),
    width: step,
  }));
}

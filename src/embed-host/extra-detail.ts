/** Data for a mode that shows the assessment elsewhere than inline. */
export type ModeDetail = { readonly root: ShadowRoot; readonly load: () => void };

/** The request for the extras, as the detail of an event of the element: a mode, or a keeper frame. */
export type ExtraDetail =
  | ModeDetail
  | {
      readonly load?: undefined;
      /** The app's root. */
      readonly home: string;
    };

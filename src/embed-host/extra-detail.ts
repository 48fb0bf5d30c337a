/** What shows an element elsewhere than in its place. */
export type ModeDetail = { readonly root: ShadowRoot; readonly load: () => void };

/** What the extras are asked for by an event of the element: a mode, or a place beside a frame. */
export type ExtraDetail =
  | ModeDetail
  | {
      readonly load?: undefined;
      /** The app's root. */
      readonly home: string;
    };

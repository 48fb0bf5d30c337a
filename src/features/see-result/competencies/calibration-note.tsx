import type { Calibration } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';

type CalibrationNoteProps = {
  readonly calibration: Extract<Calibration, { available: true }>;
  readonly owner: 'own' | 'shared';
};

/** A discount below this many levels is negligible. */
const MIN_NOTICEABLE_LEVELS = 0.1;

/** Compares ratings with scenarios, separately from the scores. */
export function CalibrationNote({ calibration, owner }: CalibrationNoteProps) {
  const messages = useMessages('see-result');
  const { tenths, share } = useFormatters();
  const { observed, expected, n, label, discount, chanceOfNone } = calibration;
  return (
    <>
      <p className="rr-result__verdict">{messages[owner].calibration[label]}</p>
      <p>{messages[owner].expected(tenths(observed), n, tenths(expected))}</p>
      <p>
        {discount < MIN_NOTICEABLE_LEVELS
          ? messages.calibration.nothingOff
          : messages.calibration.takenOff(tenths(discount))}
      </p>
      <p>{messages.calibration.chance(share(chanceOfNone))}</p>
      <p className="rr-soft">{messages.calibration.text}</p>
    </>
  );
}

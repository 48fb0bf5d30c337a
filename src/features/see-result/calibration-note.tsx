import type { Calibration } from '#core';
import { useWords } from '#i18n/locale.tsx';
import { seeResultWords } from '#i18n/see-result.ts';
import { useNumbers } from './use-numbers.ts';

type CalibrationNoteProps = {
  readonly calibration: Extract<Calibration, { available: true }>;
  readonly owner: 'own' | 'shared';
};

/** A discount below this many levels is as good as none. */
const NOTICEABLE = 0.1;

/** Ratings against scenarios, apart from the scores. */
export function CalibrationNote({ calibration, owner }: CalibrationNoteProps) {
  const words = useWords(seeResultWords);
  const { tenths, share } = useNumbers();
  const { observed, expected, n, label, discount, chanceOfNone } = calibration;
  return (
    <>
      <p className="rr-result__verdict">{words[owner].calibration[label]}</p>
      <p>{words[owner].expected(tenths(observed), n, tenths(expected))}</p>
      <p>
        {discount < NOTICEABLE
          ? words.calibration.nothingOff
          : words.calibration.takenOff(tenths(discount))}
      </p>
      <p>{words.calibration.chance(share(chanceOfNone))}</p>
      <p className="rr-soft">{words.calibration.text}</p>
    </>
  );
}

import { useEffect, useState } from 'react';
import type { SavingStatus } from '#core';
import { shouldWarnOfExpiry } from '#platform/storage/storage-age.ts';

/**
 * True from the first answer of a visit, if the person has not yet been told that this browser
 * deletes stored data after a time without visits.
 */
export function useExpiryWarning(hasAnswers: boolean, { durable, place }: SavingStatus): boolean {
  const [tells, setTells] = useState(false);
  // A frame's storage follows other rules.
  const ages = hasAnswers && durable && place === 'own';
  useEffect(() => {
    if (ages) void shouldWarnOfExpiry().then((should) => should && setTells(true));
  }, [ages]);
  return tells;
}

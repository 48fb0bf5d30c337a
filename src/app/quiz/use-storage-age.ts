import { useEffect, useState } from 'react';
import type { SavingStatus } from '#core';
import { shouldTellStorageAge } from '#platform/storage/storage-age.ts';

/**
 * True from the first answer of a visit on where the person should hear, for once, that this
 * browser deletes what it keeps after a while without a visit.
 */
export function useStorageAge(hasAnswers: boolean, { durable, place }: SavingStatus): boolean {
  const [tells, setTells] = useState(false);
  // A frame's storage has rules of its own.
  const ages = hasAnswers && durable && place === 'own';
  useEffect(() => {
    if (ages) void shouldTellStorageAge().then((should) => should && setTells(true));
  }, [ages]);
  return tells;
}

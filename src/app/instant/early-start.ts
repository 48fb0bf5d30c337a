/*
 * Runs inline, with `boot.ts`, in pages with a start link. A start link that is followed before the
 * app listens would load the next page without the choices made on this one: its length, or a step
 * of the ladder. With such a choice the link waits for the app, which replays the click. Listens on
 * the window, so that the app's own listeners come first and can handle the event.
 */
import { START_ATTRIBUTE } from './contract.ts';

function holdStart(event: MouseEvent) {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>(`a[${START_ATTRIBUTE}]`)
      : null;
  const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || !window.roleRadarBoot || event.defaultPrevented || opensElsewhere) return;
  const choices = document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked');
  if ([...choices].every((choice) => choice.defaultChecked)) return;
  event.preventDefault();
  window.roleRadarBoot.heldLink = link;
}

window.addEventListener('click', holdStart);

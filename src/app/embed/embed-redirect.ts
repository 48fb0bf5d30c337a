/*
 * Runs inline in `/embed/`, the address that a plain frame may name its role with: goes on to the
 * role's own page with the rest of the query, leaving no entry in the host's history.
 */
import { goToInstead } from '#platform/navigate.ts';

window.roleRadarStarted = true;

const query = new URLSearchParams(window.location.search);
const role = query.get('role') ?? query.get('profile') ?? '';
query.delete('role');
query.delete('profile');
const rest = query.toString();
// Only a name: no dots, no slashes, so the way leads nowhere but to a page of ours.
if (/^[a-z0-9-]{1,40}$/.test(role)) {
  goToInstead(`./${role}/${rest === '' ? '' : `?${rest}`}`);
}

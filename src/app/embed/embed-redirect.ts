/*
 * Runs inline in the page that a plain frame may name its role to in the query: goes on to the
 * role's own page, leaving no entry in the host's history.
 */
import { embedPageOf } from '#core';
import { goToInstead } from '#platform/navigate.ts';

window.roleRadarStarted = true;

const page = embedPageOf(window.location.search);
if (page !== null) goToInstead(page);

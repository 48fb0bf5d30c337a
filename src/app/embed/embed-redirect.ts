/*
 * Runs inline in the page that a frame may name its role to in the query: goes on to the role's own
 * page, leaving no entry in the host's history, or offers the roles that the query names.
 */
import { embedPageOf } from '#core';
import { goToInstead } from '#platform/navigate.ts';
import { offerRoles } from './offer-roles.ts';

window.roleRadarStarted = true;

const page = embedPageOf(window.location.search);
if (page !== null) goToInstead(page);
else offerRoles(window, goToInstead);

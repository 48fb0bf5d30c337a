/*
 * Runs inline in the page that a frame opens with its role in the query: redirects to the role's
 * own page, without adding to the host's history, or lists the roles that the query names.
 */
import { embedPageOf } from '#core';
import { replacePage } from '#platform/navigate.ts';
import { offerRoles } from './offer-roles.ts';

window.roleRadarStarted = true;

const page = embedPageOf(window.location.search);
if (page !== null) replacePage(page);
else offerRoles(window, replacePage);

import type { ResultLevel } from '../embed-options.ts';

/** What a company's pages need in order to take a result along with an application. */
export type Receiver = {
  /** HTML for the page with the assessment: a form, and a script that fills its hidden field. */
  readonly page: string;
  /**
   * A Node program that takes the form and scores the answers again; null where the answers aren't
   * asked for, so that there is nothing to check.
   */
  readonly server: string | null;
};

/** Scores and answers come with a link that opens the result; the band comes alone. */
const PAGE = `<form method="post" action="/apply"><input type="hidden" name="role-radar" /> …</form>
<script>
  addEventListener('role-radar:result', ({ detail }) => {
    document.querySelector('[name="role-radar"]').value = detail.link ?? JSON.stringify(detail);
  });
</script>`;

/** Builds the receiver for a role and what is asked for at the end; null if nothing is sent. */
export function buildReceiver(role: string, level: ResultLevel): Receiver | null {
  if (level === 'none') return null;
  return { page: PAGE, server: level === 'answers' ? serverFor(role) : null };
}

function serverFor(role: string): string {
  return `import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findCode, layoutOf, parseRoleText, readResponses, scoreProfile } from 'role-radar';

const ROLE = '${role}';
const LONGEST_FORM = 10_000;

/** The version of the role that was answered; null where it isn't there. */
async function readRole(version: number) {
  const file = import.meta.resolve(\`role-radar/roles/\${ROLE}/\${version}.json\`);
  const text = await readFile(fileURLToPath(file), 'utf8').catch(() => '');
  const role = parseRoleText(text);
  return role.ok ? role.value : null;
}

export const receiver = createServer(async (request, response) => {
  const answer = (status: number, body: object) =>
    response
      .writeHead(status, { 'Content-Type': 'application/json' })
      .end(\`\${JSON.stringify(body)}\\n\`);
  if (request.method !== 'POST') return answer(405, { error: 'post-only' });
  let form = '';
  for await (const part of request.setEncoding('utf8')) {
    form += String(part);
    if (form.length > LONGEST_FORM) return answer(413, { error: 'too-long' });
  }
  const found = findCode(new URLSearchParams(form).get('role-radar') ?? '');
  if (!found.ok) return answer(422, { error: found.error.code });
  if (found.value.kind !== 'answers') return answer(422, { error: 'scores-only' });
  const made = found.value.role;
  const role = made.kind === 'registered' ? await readRole(made.version) : null;
  if (made.kind !== 'registered' || role?.number !== made.number)
    return answer(422, { error: 'other-role' });
  const responses = readResponses(found.value, layoutOf(role));
  if (!responses.ok) return answer(422, { error: responses.error.code });
  const { fit } = scoreProfile(role, responses.value);
  return answer(200, { fit: fit === null ? null : Math.round(fit.score) });
});
`;
}

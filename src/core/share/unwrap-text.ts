/**
 * A pasted text with what mail programs and link filters did to its links undone: percent-encoding
 * (twice, since filters encode addresses inside addresses), the spelling of Proofpoint's first
 * filters, quoted-printable line breaks and the marks of quoted mail. Takes time in proportion to
 * the text's length.
 */
export function unwrapText(text: string): string {
  const once = percentDecode(text);
  return joinBrokenLines(percentDecode(decodeProofpoint(once)));
}

/** Decodes what is validly percent-encoded and leaves the rest: a stray `%` spoils nothing. */
function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Version 2 of Proofpoint's URL Defense writes `-23` for `#` (`%23`) and `_` for `/`. */
function decodeProofpoint(text: string): string {
  return text.replace(/https?-3A__[^\s&<>"']*/gi, (address) =>
    address.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/gi, '%'),
  );
}

/** Takes out what mail puts around line breaks: `=` before (quoted-printable), `>` after (quotes). */
function joinBrokenLines(text: string): string {
  return text.replace(/=(?=\r?\n)/g, '').replace(/\n[ \t>]+/g, '\n');
}

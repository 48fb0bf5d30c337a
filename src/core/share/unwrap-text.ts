/**
 * Reverses what mail programs and link filters do to links in pasted text: percent-encoding (twice,
 * since filters nest URLs), the encoding of Proofpoint's first filters, quoted-printable line
 * breaks and the marks of quoted emails. Linear in the text's length.
 */
export function unwrapText(text: string): string {
  const once = percentDecode(text);
  return joinBrokenLines(percentDecode(decodeProofpoint(once)));
}

/** Decodes valid percent-encoded sequences and leaves the rest, such as a stray `%`, unchanged. */
function percentDecode(text: string): string {
  return text.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/**
 * Decodes version 2 of Proofpoint's URL Defense, which writes `-23` for `#` (`%23`) and `_` for
 * `/`.
 */
function decodeProofpoint(text: string): string {
  return text.replace(/https?-3A__[^\s&<>"']*/gi, (address) =>
    address.replace(/_/g, '/').replace(/-(?=[0-9A-F]{2})/gi, '%'),
  );
}

/**
 * Joins lines broken by email: removes `=` before a line break (quoted-printable) and `>` after it
 * (quotes).
 */
function joinBrokenLines(text: string): string {
  return text.replace(/=(?=\r?\n)/g, '').replace(/\n[ \t>]+/g, '\n');
}

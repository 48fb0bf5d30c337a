/* The inline script of pages that take a file; the questions are spared what only these need. */
import './early-files.ts';
import './boot.ts';

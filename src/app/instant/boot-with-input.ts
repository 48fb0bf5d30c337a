/* The inline script of pages with a file input or a start link; other pages don't load this code. */
import './early-files.ts';
import './early-start.ts';
import './boot.ts';

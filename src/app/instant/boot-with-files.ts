/* The inline script of pages with a file input; other pages don't load this code. */
import './early-files.ts';
import './boot.ts';

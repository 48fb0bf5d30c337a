import { mergeConfig } from 'vite';
import site from '../../vite.config.ts';

/** The same site in other bytes, so that all its scripts have other names: what the next release would be. */
export default mergeConfig(site, { build: { minify: false, cssMinify: 'lightningcss' } });

import type { ReactNode } from 'react';
import { SkipLinks } from '@voix/web-ui';
import { Masthead } from './masthead.js';
import { NavigationProgress } from './navigation-progress.js';
import { OfflineBanner } from './offline-banner.js';
import { PreviewBanner } from './preview-banner.js';
import { SiteFooter } from './site-footer.js';
import styles from './site-layout.module.css';

const CONTENT_ID = 'content';
const NAVIGATION_ID = 'navigation';
const FOOTER_ID = 'footer';

/** The frame of every page: one header, one main, one footer, and what the network does. */
export function SiteLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.root}>
      <SkipLinks contentId={CONTENT_ID} navigationId={NAVIGATION_ID} footerId={FOOTER_ID} />
      <NavigationProgress />
      <OfflineBanner />
      <PreviewBanner />
      <Masthead navigationId={NAVIGATION_ID} />
      <main id={CONTENT_ID} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter id={FOOTER_ID} />
    </div>
  );
}

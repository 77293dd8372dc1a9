import '@voix/web-ui/styles.css';
import './start-help.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readLocalePreference } from '@voix/web-platform/i18n';
import { App } from './app/app.js';
import { createSite } from './app/providers/create-site.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const site = await createSite(readLocalePreference());
createRoot(root, { onUncaughtError: reportError, onCaughtError: reportError }).render(
  <StrictMode>
    <App site={site} />
  </StrictMode>,
);

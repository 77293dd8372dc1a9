export { axeFindings } from './axe-findings.js';
export {
  breakDown,
  loseConnection,
  refuse,
  type FakeServer,
  type SentOperation,
  type ServerAnswers,
} from './fake-server.js';
export { plainSpaces } from './plain-spaces.js';
export { renderApp, type RenderAppOptions, type RenderedApp } from './render-app.js';

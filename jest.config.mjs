export { default } from './libs/tooling/src/jest-preset/jest.config.mjs';

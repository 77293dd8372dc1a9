import { TextDecoder, TextEncoder } from 'node:util';
import '@testing-library/jest-dom/jest-globals';

// jsdom has not these two, which every browser has and react-router asks for while it loads.
Object.assign(globalThis, { TextDecoder, TextEncoder });

export { ApiClient, type GraphqlAnswer, type RawAnswer } from './api-client.js';

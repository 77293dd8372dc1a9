export {
  emailCases,
  codeCases,
  nameCases,
  proposalCases,
  reasonCases,
  type FormCase,
} from './form-cases.js';
export { saidOf } from './said-of.js';

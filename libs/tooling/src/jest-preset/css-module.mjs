// Class names stand for themselves in component tests.
export default new Proxy(
  {},
  { get: (_target, name) => (name === '__esModule' ? false : String(name)) },
);

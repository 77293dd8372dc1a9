export { goldenSql, type NamedStatement } from './golden-sql.js';

export { FolderNotEmpty, NewFolder } from './new-folder.js';

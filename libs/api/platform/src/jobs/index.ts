export { JobQueue } from './job-queue.js';
export { JobRegistry, type JobTask } from './job-registry.js';
export { JobRunner } from './job-runner.js';
export { prepareJobQueue } from './prepare-job-queue.js';

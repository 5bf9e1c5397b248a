/**
 * What only a person's own results need: the forms in which they come, the file in which they are kept, and the ways to
 * rank with them. It is a bundle of its own (`#submit` in package.json), so that a look-up starts without reading it.
 */

export { exportSubmissions } from './export-submissions.ts';
export { givenFlags } from './flags.ts';
export { readSubmissions } from './read-submissions.ts';
export { runSubmit, schemaDocument } from './run-submit.ts';
export { submissionColumns } from './submission-columns.ts';
export { listSubmissions, removeSubmissions } from './submissions.ts';
export { submitColumns } from './submit-columns.ts';
export { chartWithSubmitted } from './with-submitted/chart-submitted.ts';
export { rankWithSubmitted } from './with-submitted/rank-submitted.ts';
export { resultsWithSubmitted } from './with-submitted/results-submitted.ts';
export { summariesWithSubmitted } from './with-submitted/submitted-rows.ts';

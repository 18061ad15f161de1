/** The shipped rule sets, in the order of the catalogue, for lists and switches. */
export { default as ruleSetSummaries } from 'virtual:virgil/summaries';

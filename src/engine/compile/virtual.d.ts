declare module 'virtual:virgil/rules/en' {
  const compiled: import('./compiled').CompiledLanguage;
  export default compiled;
}

declare module 'virtual:virgil/summaries' {
  const summaries: import('../../model').RuleSetSummary[];
  export default summaries;
}
